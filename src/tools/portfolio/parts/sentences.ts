import type { Phrase, Value } from "#kit/words/phrase.ts";
import type { Values } from "./values.ts";

export const share = (value: number, decimals = 1): Value => ({ percent: value, decimals });
export const count = (number: number): Value => ({ number });

export function questionOf({ movement, held }: Values): Phrase {
  return movement.clients === 0
    ? { key: "question.now", values: { count: count(held.length) } }
    : { key: "question", values: { count: count(movement.clients) } };
}

export function answerOf({ grr, nrr, movement, unit, held, spread }: Values): Phrase {
  if (held.length === 0 && movement.clients === 0) return { key: "answer.none" };
  const top: Value = spread === undefined ? { phrase: { key: "dash" } } : share(spread.largest);
  if (grr === undefined || nrr === undefined)
    return { key: "answer.now", values: { count: count(held.length), top } };
  return {
    key: "answer",
    values: {
      grr: share(grr),
      nrr: share(nrr),
      count: count(movement.clientsLost),
      clients: count(movement.clients),
      lost: { money: movement.lost, unit },
      top,
    },
  };
}

const mostListed = 12;

/** Numbers of rows, as many as one reads. */
function rowList(rows: readonly number[]): Value {
  const first: readonly Value[] = rows.slice(0, mostListed).map(String);
  return { list: rows.length > mostListed ? [...first, "…"] : first };
}

export function noticesOf(values: Values): readonly Phrase[] {
  const { isExample, read, by, input, negativeMargins, held } = values;
  const { leftOut, partly } = read;
  const unhealthy = held.filter(({ health }) => health?.whole === false).length;
  return [
    ...(isExample ? [{ key: "notice.example" }] : []),
    ...(leftOut.length > 0
      ? [
          {
            key: "notice.left-out",
            values: {
              count: count(leftOut.length),
              rows: rowList(leftOut),
              used: count(read.accounts.length),
            },
          },
        ]
      : []),
    ...(partly.length > 0
      ? [{ key: "notice.partly", values: { count: count(partly.length), rows: rowList(partly) } }]
      : []),
    ...(by !== input.by && held.length > 0 ? [{ key: "notice.no-margin" }] : []),
    ...(by === "margin" && negativeMargins > 0
      ? [{ key: "notice.negative", values: { count: count(negativeMargins) } }]
      : []),
    ...(unhealthy > 0 ? [{ key: "notice.signs", values: { count: count(unhealthy) } }] : []),
  ];
}
