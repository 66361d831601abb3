import { readFileSync } from "node:fs";
import type { Survivor } from "./read-report.ts";

type Equivalent = Pick<Survivor, "file" | "from" | "to"> & { readonly reason: string };

/** Changes that were looked at, and that no test could notice. Found by their text: lines move. */
const equivalents = JSON.parse(
  readFileSync(new URL("equivalent.json", import.meta.url), "utf8"),
) as readonly Equivalent[];

/** Why a survivor changes nothing; undefined where it may. */
export function reasonOf({ file, from, to }: Survivor): string | undefined {
  return equivalents.find((known) => known.file === file && known.from === from && known.to === to)?.reason;
}
