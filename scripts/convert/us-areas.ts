import { readFileSync, writeFileSync } from "node:fs";
import { readJson } from "#catalog/read-json.ts";
import { PlaceFile } from "#schema/place.ts";
import { problemText } from "#schema/problem.ts";
import { endWithMessage } from "../setup/end-with-message.ts";
import { lineByLine } from "./parts/line-by-line.ts";
import { locate } from "./us-areas/convert.ts";

/** `node scripts/convert/us-areas.ts <csv> <data folder>` adds coordinates and populations to the areas that are there. */
try {
  const [csv = "areas.csv", folder = "data"] = process.argv.slice(2);
  const path = `${folder}/places/us.json`;
  const there = readJson(readFileSync(path, "utf8"), PlaceFile, path);
  const made = there.value === undefined ? there : locate(readFileSync(csv, "utf8"), csv, there.value);
  if (!("places" in made)) throw new Error(made.problems.map(problemText).join("\n"));
  writeFileSync(path, lineByLine(made.places, "places"));
  console.log(`Made: ${path}`);
} catch (error) {
  endWithMessage(error);
}
