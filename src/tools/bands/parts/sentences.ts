import type { Phrase } from "#kit/words/phrase.ts";
import type { Values } from "./values.ts";

export function questionOf({ bands, market }: Values): Phrase {
  const count = { number: bands.length };
  const [first] = market?.references ?? [];
  return first === undefined
    ? { key: "question", values: { count } }
    : {
        key: "question.market",
        values: {
          count,
          occupation: { names: first.data.occupation.names },
          place: { names: first.place.names },
        },
      };
}

export function answerOf({ bands, lowest, highest, unit, market }: Values): Phrase {
  return bands.length === 0
    ? { key: market?.weighing?.without === undefined ? "answer.none" : "answer.not-weighed" }
    : {
        key: "answer",
        values: {
          count: { number: bands.length },
          range: { figure: { kind: "range", low: lowest, high: highest }, unit },
        },
      };
}
