import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { problemText } from "#schema/problem.ts";
import { endWithMessage } from "../setup/end-with-message.ts";
import { lineByLine } from "./parts/line-by-line.ts";
import { convert } from "./us-oflc-2025/convert.ts";

/**
 * `node scripts/convert/us-oflc-2025.ts <csv> <data folder>` writes the places and the occupations of this data set.
 * It replaces these files whole; dataset.json and the scheme of the levels are written by hand.
 */
const [csv, folder] = process.argv.slice(2);
const example = "For example node scripts/convert/us-oflc-2025.ts levels.csv data.";
/** A wrong column is wrong in every row: the first ones show it. */
const shown = 20;
try {
  console.log(["Made:", ...make(csv, folder).map((path) => `  ${path}`)].join("\n"));
} catch (error) {
  endWithMessage(error);
}

function make(csv: string | undefined, folder: string | undefined): readonly string[] {
  if (csv === undefined || !existsSync(csv)) {
    throw new Error(`csv: ${said(csv)}; expected the publisher's file. ${example}`);
  }
  if (folder === undefined || !existsSync(folder)) {
    throw new Error(`data folder: ${said(folder)}; expected a folder that is there. ${example}`);
  }
  const { problems, converted } = convert(readFileSync(csv, "utf8"), csv);
  if (converted === undefined) {
    const more = problems.length > shown ? [`and ${problems.length - shown} more`] : [];
    throw new Error([...problems.slice(0, shown).map(problemText), ...more].join("\n"));
  }
  const dataset = join(folder, "datasets", "us-oflc-2025");
  mkdirSync(join(folder, "places"), { recursive: true });
  mkdirSync(dataset, { recursive: true });
  const texts = [
    [join(folder, "places", "us.json"), lineByLine(converted.places, "places")],
    ...[...converted.occupations].map(([name, file]) => [
      join(dataset, `${name}.json`),
      lineByLine(file, "observations"),
    ]),
  ] as const;
  for (const [path, text] of texts) writeFileSync(path, text);
  return texts.map(([path]) => path);
}

function said(value: string | undefined): string {
  return value === undefined ? "nothing" : `"${value}"`;
}
