import { readFileSync } from "node:fs";
import { convert } from "./fr-insee-2014/convert.ts";
import { runConversion } from "./parts/run-conversion.ts";

const [, , , , geography = "geography.csv"] = process.argv;

/**
 * `node scripts/convert/fr-insee-2014.ts <csv> <data folder> <geography csv>`; dataset.json and the schemes are written
 * by hand.
 */
runConversion({
  id: "fr-insee-2014",
  csv: "towns.csv",
  convert: (csv, file) => convert(csv, file, readFileSync(geography, "utf8"), geography),
});
