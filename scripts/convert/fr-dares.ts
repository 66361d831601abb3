import { convert } from "./fr-dares/convert.ts";
import { runConversion } from "./parts/run-conversion.ts";

/** `node scripts/convert/fr-dares.ts <csv> <data folder>`; dataset.json is written by hand. */
runConversion({ id: "fr-dares", csv: "medians.csv", convert });
