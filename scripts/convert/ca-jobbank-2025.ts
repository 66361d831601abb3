import { convert } from "./ca-jobbank-2025/convert.ts";
import { runConversion } from "./parts/run-conversion.ts";

/** `node scripts/convert/ca-jobbank-2025.ts <csv> <data folder>`; dataset.json is written by hand. */
runConversion({ id: "ca-jobbank-2025", csv: "wages.csv", convert });
