import { convert } from "./ch-lse/convert.ts";
import { runConversion } from "./parts/run-conversion.ts";

/** `node scripts/convert/ch-lse.ts <csv> <data folder>`; dataset.json is written by hand. */
runConversion({ id: "ch-lse", csv: "lse.csv", convert });
