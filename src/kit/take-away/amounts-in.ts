import type { Figure } from "#schema/figure.ts";
import { amountNames, type AmountName, type Cell } from "../result/table.ts";
import type { Words } from "../words/words.ts";
import { entryOf } from "./cell-parts.ts";

/** One number of a cell, or the reason it is missing. */
export interface Amount {
  readonly value?: number;
  /** Which number of a figure it is: "low", "median". */
  readonly statistic?: string;
  readonly note?: string;
}

/** The numbers of a cell one by one: both bounds of a range, every percentile published. */
export function amountsIn(cell: Cell, words: Words): readonly Amount[] {
  if ("missing" in cell) return [{ note: words.say(cell.missing) }];
  if ("text" in cell) return [{ note: words.value(cell.text) }];
  if ("day" in cell) return [{ note: cell.day }];
  if ("number" in cell) return [{ value: cell.number }];
  const { figure, note } = cell;
  const said = note === undefined ? {} : { note: words.say(note) };
  if (figure.kind === "suppressed") return [{ note: words.text(`figure.suppressed.${figure.reason}`) }];
  return amountNames.flatMap((name) => {
    const entry = entryOf(figure, name);
    return entry === undefined
      ? []
      : [{ ...said, ...amountOf(entry, statisticOf(figure, name, words), words) }];
  });
}

/** A number, a top code ("at least") or a suppressed entry of a distribution. */
function amountOf(entry: unknown, statistic: string, words: Words): Amount {
  if (typeof entry === "number") return { value: entry, statistic };
  if (typeof entry !== "object" || entry === null) return { statistic };
  if ("atLeast" in entry && typeof entry.atLeast === "number")
    return { statistic, note: words.text("figure.at-least", { amount: words.format.number(entry.atLeast) }) };
  return "withheld" in entry && typeof entry.withheld === "string"
    ? { statistic, note: words.text(`figure.suppressed.${entry.withheld}`) }
    : { statistic };
}

function statisticOf(figure: Figure, name: AmountName, words: Words): string {
  if (figure.kind === "point") return words.text(`statistic.${figure.statistic ?? "unspecified"}`);
  return words.text(name === "low" || name === "high" ? `csv.${name}` : `figure.${name}`);
}
