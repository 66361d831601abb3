// @ts-check
import { fileURLToPath } from "node:url";

/** The project's folder, without a slash at its end, wherever a script was called from. */
export const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");
