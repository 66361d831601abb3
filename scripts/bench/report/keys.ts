import type { KeyFigures } from "../key-press.ts";
import { slow } from "../slow.ts";
import { median, spreadOf } from "../statistics.ts";
import type { Press } from "../trace.ts";
import { decimals, table } from "./numbers.ts";

export function keysSection(keys: readonly KeyFigures[]): string {
  return [
    "## Key presses",
    table(
      ["key", "presses", "answer made", "answer shown", "below it, after"],
      keys.map(({ tool, name, presses }) => [
        `${tool}: ${name}`,
        String(presses.length),
        middle(presses, (press) => press.script),
        spread(presses.map(({ shown }) => shown)),
        middle(presses, (press) => press.after),
      ]),
    ),
    `Milliseconds of the page's main thread, on the 530 areas of \`us-oflc-2025\`, the processor ${slow.cpu} times slower: median; of "answer shown" also the least and the 95th percentile. Real keys were pressed and the page traced. "Answer made" is from the key's first event until the figure and its sentence are in the page; "answer shown" until the frame that shows them was handed over, style, layout and painting included; "below it, after" is what follows, most of it charts and tables below the answer made anew. Tasks of the main thread are added up by their processor time, so that waiting for the screen and other programs do not count.`,
  ].join("\n\n");
}

function middle(presses: readonly Press[], pick: (press: Press) => number): string {
  return decimals(median(presses.map(pick)), 1);
}

function spread(sample: readonly number[]): string {
  const { min, median: half, p95 } = spreadOf(sample);
  return `${decimals(half, 1)} (${decimals(min, 1)}–${decimals(p95, 1)})`;
}
