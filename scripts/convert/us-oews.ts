import { endWithMessage } from "../setup/end-with-message.ts";
import { writeDataSet } from "./parts/write-data-set.ts";
import { convert } from "./us-oews/convert.ts";

/**
 * `node scripts/convert/us-oews.ts <csv> <data folder>` writes the occupations of this data set and sees that the
 * country is among its places; dataset.json is written by hand.
 */
try {
  const paths = writeDataSet({ id: "us-oews", csv: "percentiles.csv", convert }, process.argv.slice(2));
  console.log(["Made:", ...paths.map((path) => `  ${path}`)].join("\n"));
} catch (error) {
  endWithMessage(error);
}
