import type { Figure } from "#schema/figure.ts";
import { percentileNames } from "#schema/names.ts";
import type { Cell, Column } from "../result/table.ts";
import type { MoneyUnit, Phrase } from "../words/phrase.ts";
import { entryValue } from "./entry-value.ts";

export interface EntryColumn {
  readonly head: Column;
  /** The cell of a row with this figure, or without one for the reason given. */
  readonly cellOf: (figure: Figure | undefined, absent: Phrase) => Cell;
}

const entryNames = [...percentileNames, "mean"] as const;

/**
 * A column for each amount that at least one of these distributions has. Six amounts in one cell cannot be
 * compared down a column.
 */
export function entryColumns(
  figures: readonly (Figure | undefined)[],
  unit: MoneyUnit,
): readonly EntryColumn[] {
  const used = entryNames.filter((name) =>
    figures.some((figure) => figure?.kind === "percentiles" && figure[name] !== undefined),
  );
  return used.map((name, index) => ({
    head: {
      head: { key: `figure.${name}` },
      holds: { is: "money", unit },
      of: { measure: { key: "pay.amount" }, statistic: { key: `figure.${name}` } },
    },
    cellOf: (figure, absent) => {
      // The reason stands once in a row: in the column of the median, or the first.
      const says = name === "p50" || (index === 0 && !used.includes("p50"));
      if (figure?.kind !== "percentiles") {
        return { missing: says ? reasonOf(figure, absent) : { key: "pay.none" } };
      }
      const entry = figure[name];
      if (entry === undefined) return { missing: { key: "pay.none" } };
      return typeof entry === "number"
        ? { number: entry }
        : { text: entryValue(entry, (number) => ({ number, decimals: unit.decimals })) };
    },
  }));
}

function reasonOf(figure: Figure | undefined, absent: Phrase): Phrase {
  return figure?.kind === "suppressed" ? { key: `figure.suppressed.${figure.reason}` } : absent;
}
