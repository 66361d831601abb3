import { convert } from "./us-oews-states/convert.ts";
import { runConversion } from "./parts/run-conversion.ts";

/** `node scripts/convert/us-oews-states.ts <csv> <data folder>`; dataset.json is written by hand. */
runConversion({ id: "us-oews-states", csv: "states.csv", convert });
