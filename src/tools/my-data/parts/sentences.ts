import type { Step } from "#kit/result/result.ts";
import type { Phrase, Value } from "#kit/words/phrase.ts";
import type { Values } from "./values.ts";

const count = (number: number): Value => ({ number, decimals: 0 });

export function questionOf({ rowsIn, isExample }: Values): Phrase {
  return isExample
    ? { key: "question.example", values: { count: count(rowsIn) } }
    : { key: "question", values: { count: count(rowsIn) } };
}

export function answerOf(values: Values): Phrase {
  const { rowsIn, wrong, cells, shown, isStopped } = values;
  if (rowsIn === 0) return { key: "answer.nothing" };
  if (isStopped) return { key: "answer.stopped", values: { count: count(wrong) } };
  if (cells === 0) return { key: "answer.no-cell" };
  return { key: "answer", values: { count: count(cells), shown: count(shown) } };
}

/** Rows in = used + left out + wrong, always. */
export function tallyOf({ rowsIn, used, leftOut, wrong, isStopped }: Values): Phrase {
  return {
    key: isStopped ? "tally.stopped" : "tally",
    values: {
      count: count(rowsIn),
      used: count(used),
      left: count(leftOut + (isStopped ? 0 : wrong)),
      wrong: count(wrong),
    },
  };
}

export function noticesOf(values: Values): readonly Phrase[] {
  const { isExample, rowsIn, wrong, input, columns, summary, heads } = values;
  const few = summary.cells.filter(({ n, figure }) => !("withheld" in figure) && n < fewForTails).length;
  return [
    ...(isExample ? [{ key: "notice.example" }] : []),
    ...(rowsIn > 0 && columns.amount === undefined && columns.low === undefined
      ? [{ key: "notice.no-amount", values: { heads: { list: heads.slice(0, 12), apart: true } as const } }]
      : []),
    ...(wrong > 0 && input.errors === "leave-out"
      ? [{ key: "notice.wrong-left-out", values: { count: count(wrong) } }]
      : []),
    ...(rowsIn > 0 && !summary.contributorsKnown ? [{ key: "notice.contributors" }] : []),
    ...(few > 0 && !values.isStopped
      ? [{ key: "notice.few", values: { count: count(few), least: count(fewForTails) } }]
      : []),
  ];
}

/** Under this many rows, the outer percentiles rest on one or two of them. */
const fewForTails = 20;

export function stepsOf(values: Values): readonly Step[] {
  const { input, summary, unit } = values;
  const first = summary.cells.find(({ figure }) => !("withheld" in figure));
  const figure = first === undefined || "withheld" in first.figure ? undefined : first.figure;
  return [
    {
      title: { key: "step.read" },
      formula: tallyOf(values),
      text: {
        key: "step.read.text",
        values: {
          currency: { currency: input.currency },
          per: { phrase: { key: `per.${input.period}` } },
          basis: { phrase: { key: `basis.${input.basis}` } },
          component: { phrase: { key: `component.${input.component}` } },
          hours: { number: input.hours },
          months: { number: input.months },
        },
      },
    },
    {
      title: { key: "step.percentiles" },
      ...(first === undefined || figure === undefined || values.isStopped
        ? {}
        : {
            formula: {
              key: "formula.percentiles",
              values: {
                cell: cellName(first),
                n: count(first.n),
                position: { number: (first.n - 1) * 0.5 + 1 },
                median: { money: figure.p50, unit },
              },
            },
          }),
      text: { key: "step.percentiles.text" },
    },
    { title: { key: "step.withhold" }, text: { key: "step.withhold.text" } },
  ];
}

/** "Lyon, 2"; lines without a place or a level are one cell. */
export function cellName({ place, level }: { readonly place: string; readonly level: string }): Value {
  const parts = [place, level].filter((part) => part !== "");
  return parts.length === 0 ? { phrase: { key: "cell.all" } } : parts.join(", ");
}
