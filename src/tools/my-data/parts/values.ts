import { summaryOfLines, type LinesAsked, type LinesSummary } from "#kit/lines/aggregate.ts";
import { columnRoles, type ColumnRole, type Columns } from "#kit/lines/columns.ts";
import { columnsIn } from "#kit/lines/columns-of.ts";
import { tableOf } from "#kit/lines/table-of.ts";
import type { PayUnit, Value } from "#kit/words/phrase.ts";
import type { Market, WorkNeed } from "#schema/market.ts";
import type { Input } from "../inputs.ts";
import { example, exampleHeads } from "./example.ts";

export interface Values {
  readonly input: Input;
  readonly isExample: boolean;
  readonly heads: readonly string[];
  /** The same as they are shown: those of the example are in the language of the page. */
  readonly headNames: readonly Value[];
  readonly columns: Columns;
  /** The first rows as they are written. */
  readonly sample: readonly { readonly row: number; readonly cells: readonly string[] }[];
  readonly summary: LinesSummary;
  /** Whether the figures are held back until the reader says what becomes of rows with mistakes. */
  readonly isStopped: boolean;
  readonly unit: PayUnit;
  readonly rowsIn: number;
  readonly used: number;
  readonly wrong: number;
  readonly leftOut: number;
  readonly cells: number;
  /** Cells whose figure may be shown. */
  readonly shown: number;
  /** The median of each cell shown, by place and level. */
  readonly medians: () => Readonly<Record<string, number>>;
}

/** A text this long would hold the page up for longer than a blink, so the worker reads it. */
const longText = 200_000;

export function valuesOf(input: Input, market: Market): Values {
  const asked = askedOf(input);
  const need = workOf(asked);
  const summary =
    (need === undefined ? undefined : (market.made?.(need) as LinesSummary | undefined)) ??
    summaryOfLines(asked);
  const { heads, rows } = beginning(asked.text);
  const { rowsIn, used, wrong, cells } = summary;
  return {
    input,
    isExample: input.lines === "example",
    heads,
    headNames: input.lines === "example" ? exampleHeads : heads,
    columns: asked.columns,
    sample: rows.slice(0, 5),
    summary,
    isStopped: wrong.count > 0 && input.errors === "stop",
    unit: {
      currency: input.currency,
      period: input.period,
      decimals: input.period === "hour" ? 2 : 0,
      derived: false,
    },
    rowsIn,
    used,
    wrong: wrong.count,
    leftOut: rowsIn - used - wrong.count,
    cells: cells.length,
    shown: cells.filter(({ figure }) => !("withheld" in figure)).length,
    medians: () =>
      Object.fromEntries(
        cells.flatMap(({ place, level, figure }) =>
          "withheld" in figure ? [] : [[`${place} ${level}`.trim(), figure.p50]],
        ),
      ),
  };
}

/** The work that must be done before the lines can be summed up; none if they are few. */
export function linesNeed(input: Input): WorkNeed | undefined {
  return workOf(askedOf(input));
}

function workOf(asked: LinesAsked): WorkNeed | undefined {
  const { text, ...how } = asked;
  if (text.length <= longText) return undefined;
  return { work: "my-data", given: asked, key: `${JSON.stringify(how)}\n${text}` };
}

function askedOf(input: Input): LinesAsked {
  // The rows of the example are the same in every language.
  const text = input.lines === "example" ? example.en : input.lines;
  const given = Object.fromEntries(columnRoles.map((role) => [role, input[`${role}In`]])) as Readonly<
    Record<ColumnRole, string>
  >;
  const { currency, period, basis, component } = input;
  return {
    text,
    columns: columnsIn(given, beginning(text)),
    currency,
    period,
    basis,
    component,
    hoursPerWeek: input.hours,
    monthsPerYear: input.months,
  };
}

function beginning(text: string): ReturnType<typeof tableOf> {
  return tableOf(text.slice(0, 20_000), 10);
}
