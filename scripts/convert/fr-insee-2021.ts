import { convert } from "./fr-insee-2021/convert.ts";
import { runConversion } from "./parts/run-conversion.ts";

/** `node scripts/convert/fr-insee-2021.ts <csv> <data folder>`; dataset.json is written by hand. */
runConversion({ id: "fr-insee-2021", csv: "departments.csv", convert });
