import type { Phrase, Value } from "#kit/words/phrase.ts";
import type { Input } from "../inputs.ts";
import { isConverted, type Row } from "./cases.ts";
import { nameOf, ownFigure, reasonOf, targetUnit, unsureOf, whoseOf } from "./phrases.ts";

export function questionOf(rows: readonly Row[]): Phrase {
  return { key: "question", values: { places: { list: rows.map(nameOf), apart: true } } };
}

/** Each figure in its own currency; on request the differences to the base. */
export function answerOf(rows: readonly Row[], input: Input): Phrase {
  const items = input.currency === "own" ? rows.map(ownItem) : rows.map((row) => convertedItem(row, input));
  return { key: "answer", values: { items: { list: items, apart: true } } };
}

function ownItem(row: Row): Value {
  return { phrase: { key: "item", values: { place: nameOf(row), figure: ownFigure(row) } } };
}

function convertedItem(row: Row, input: Input): Value {
  const { converted, ratio } = row;
  if (!isConverted(converted)) return ownItem(row);
  const values = {
    place: nameOf(row),
    amount: { money: converted.amount, unit: targetUnit(input) },
  } as const;
  return ratio === undefined
    ? { phrase: { key: "item.converted", values } }
    : { phrase: { key: "item.compared", values: { ...values, difference: differenceOf(ratio) } } };
}

export function differenceOf(ratio: number): Value {
  return { percent: ratio - 1, decimals: 0, signed: true };
}

/** Whose figures stand here, and whether they may be compared. */
export function sayingsOf(rows: readonly Row[], input: Input): readonly Phrase[] {
  const whose = rows.flatMap((row) => {
    const phrase = whoseOf(row);
    return phrase === undefined
      ? []
      : [{ phrase: { key: "whose", values: { place: nameOf(row), whose: { phrase } } } }];
  });
  const apart = rows.flatMap((row) => {
    const phrase = reasonOf(row) ?? unsureOf(row);
    return phrase === undefined
      ? []
      : [{ key: "apart", values: { place: nameOf(row), why: { phrase } } } satisfies Phrase];
  });
  return [
    ...(whose.length === 0
      ? []
      : [{ key: "whose.all", values: { list: { list: whose, apart: true as const } } }]),
    ...(input.currency === "own" ? [{ key: "say.own" }] : [{ key: "say.converted" }, ...apart]),
  ];
}
