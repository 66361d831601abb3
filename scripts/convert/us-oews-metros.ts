import { convert } from "./us-oews-metros/convert.ts";
import { runConversion } from "./parts/run-conversion.ts";

/** `node scripts/convert/us-oews-metros.ts <csv> <data folder>`; dataset.json is written by hand. */
runConversion({ id: "us-oews-metros", csv: "metros.csv", convert });
