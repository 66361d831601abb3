import { aboutText, bareFigureText } from "../words/figure-text.ts";
import type { Value } from "../words/phrase.ts";
import type { Words } from "../words/words.ts";
import type { Cell, Column, NumberHolds } from "./table.ts";

/** A cell as text for people, on a page or in a document. */
export function cellText(cell: Cell, column: Column, words: Words): string {
  if ("missing" in cell) return words.say(cell.missing);
  if ("text" in cell) return words.value(cell.text);
  if ("day" in cell) return words.format.day(cell.day);
  if ("figure" in cell) {
    const text =
      column.holds.is === "figure"
        ? bareFigureText(cell.figure, column.holds.unit, words)
        : words.text(`kind.${cell.figure.kind}`);
    return cell.note === undefined ? text : `${text} (${words.say(cell.note)})`;
  }
  const number = numberText(cell.number, column, words);
  const beside = besideText(cell, column, words);
  return beside === undefined ? number : `${number} (${beside})`;
}

/** The second number of a cell, formatted as its column says. */
export function besideText(cell: Cell, { beside }: Column, words: Words): string | undefined {
  if (!("number" in cell) || cell.beside === undefined || beside === undefined) return undefined;
  return words.value(valueOf(cell.beside, beside.holds));
}

export function numberText(number: number, { holds }: Column, words: Words): string {
  switch (holds.is) {
    case "number":
    case "share":
      return words.value(valueOf(number, holds));
    case "money": {
      const { unit, signed } = holds;
      return aboutText(words.format.number(number, unit.decimals, signed), unit.derived);
    }
    case "figure":
      return bareFigureText({ kind: "point", value: number }, holds.unit, words);
    case "text":
    case "day":
      return words.format.plain(number);
  }
}

function valueOf(number: number, holds: NumberHolds): Value {
  switch (holds.is) {
    case "number":
      return { number, decimals: holds.decimals };
    case "share":
      return {
        percent: number,
        decimals: holds.decimals,
        ...(holds.signed === true ? { signed: true as const } : {}),
      };
    case "money":
      return { money: number, unit: holds.unit };
  }
}
