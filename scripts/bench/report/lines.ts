import type { LineFigures } from "../read-lines.ts";
import { median } from "../statistics.ts";
import { decimals, table, whole } from "./numbers.ts";

export function linesSection({ lines, files }: LineFigures): string {
  return [
    "## A file of the reader's own",
    table(
      ["file", "lines", "readings", "seconds, median", "slowest"],
      files.map(({ kind, times }) => [
        kind,
        whole(lines),
        String(times.length),
        seconds(median(times)),
        seconds(Math.max(...times)),
      ]),
    ),
    "From the choice of a file in `my-data` until its figures by place and level are in the page, in the worker, at the machine's own speed.",
  ].join("\n\n");
}

function seconds(milliseconds: number): string {
  return decimals(milliseconds / 1000, 2);
}
