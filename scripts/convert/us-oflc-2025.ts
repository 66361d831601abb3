import { endWithMessage } from "../setup/end-with-message.ts";
import { writeDataSet } from "./parts/write-data-set.ts";
import { convert } from "./us-oflc-2025/convert.ts";

/**
 * `node scripts/convert/us-oflc-2025.ts <csv> <data folder>` writes the occupations of this data set and adds its areas
 * to the places of the country; dataset.json and the scheme of the levels are written by hand.
 */
try {
  const paths = writeDataSet({ id: "us-oflc-2025", csv: "levels.csv", convert }, process.argv.slice(2));
  console.log(["Made:", ...paths.map((path) => `  ${path}`)].join("\n"));
} catch (error) {
  endWithMessage(error);
}
