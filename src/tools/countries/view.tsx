import type { Result } from "#kit/result/result.ts";
import { Sentences } from "#kit/result/sentences.tsx";
import type { AnswerProps } from "#kit/tool.ts";
import { aboutText } from "#kit/words/figure-text.ts";
import type { Words } from "#kit/words/words.ts";
import type { Values } from "./compute.ts";
import { isConverted, type Row } from "./parts/cases.ts";
import { nameOf, ownFigure, targetUnit } from "./parts/phrases.ts";
import { differenceOf, sayingsOf } from "./parts/sentences.ts";

export { compute } from "./compute.ts";
export { inputs } from "./inputs.ts";
export { tool } from "./tool.ts";

/** Each place with its figure; where a currency is asked for, the converted one and the difference to the base. */
export function Answer({ result: { values }, words }: AnswerProps<Result<Values>>) {
  return (
    <>
      <ul class="pays">
        {values.rows.map((row) => (
          <li key={row.place.id}>
            <span>{words.value(nameOf(row))}</span> <strong>{words.value(ownFigure(row))}</strong>
            <InCurrency row={row} values={values} words={words} />
          </li>
        ))}
      </ul>
      <p class="say">
        <Sentences phrases={sayingsOf(values.rows, values.input)} words={words} />
      </p>
    </>
  );
}

function InCurrency({ row, values, words }: { row: Row; values: Values; words: Words }) {
  const { converted, ratio, unsure } = row;
  if (!isConverted(converted)) return null;
  const unit = targetUnit(values.input);
  return (
    <>
      {" "}
      <span class="derived nw">{words.value({ money: converted.amount, unit })}</span>{" "}
      <span>
        {words.text("rate-year", { per: words.text(`per.${unit.period}`), year: String(converted.year) })}
        {ratio === undefined ? "" : ` · ${aboutText(words.value(differenceOf(ratio)), unsure.length > 0)}`}
      </span>
    </>
  );
}

export function metadata({ values }: Result<Values>, words: Words) {
  return [
    { name: words.text("metadata.figures"), value: words.text("metadata.each") },
    {
      name: words.text("field.currency"),
      value:
        values.input.currency === "own"
          ? words.text("currency.own")
          : words.text("metadata.rates", { currency: { currency: values.input.currency } }),
    },
  ];
}
