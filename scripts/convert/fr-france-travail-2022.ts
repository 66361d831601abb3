import { convert } from "./fr-france-travail-2022/convert.ts";
import { runConversion } from "./parts/run-conversion.ts";

/** `node scripts/convert/fr-france-travail-2022.ts <csv> <data folder>`; dataset.json is written by hand. */
runConversion({ id: "fr-france-travail-2022", csv: "levels.csv", convert });
