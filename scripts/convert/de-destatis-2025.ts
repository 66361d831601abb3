import { convert } from "./de-destatis-2025/convert.ts";
import { runConversion } from "./parts/run-conversion.ts";

/** `node scripts/convert/de-destatis-2025.ts <csv> <data folder>`; dataset.json is written by hand. */
runConversion({ id: "de-destatis-2025", csv: "earnings.csv", convert });
