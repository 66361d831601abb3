import { convert } from "./uk-ashe/convert.ts";
import { runConversion } from "./parts/run-conversion.ts";

/** `node scripts/convert/uk-ashe.ts <csv> <data folder>`; dataset.json is written by hand. */
runConversion({ id: "uk-ashe", csv: "ashe.csv", convert });
