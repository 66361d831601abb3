import type { Result } from "#kit/result/result.ts";
import type { AnswerProps } from "#kit/tool.ts";
import type { Words } from "#kit/words/words.ts";
import type { Values } from "./parts/values.ts";

export { compute } from "./compute.ts";
export { inputs } from "./inputs.ts";
export { tool } from "./tool.ts";

/** The meetings a day that the target takes, beside those one can hold. */
export function Answer({ result, words }: AnswerProps<Result<Values>>) {
  const { needed, input } = result.values;
  return (
    <>
      {needed === undefined ? null : (
        <p class="figure">
          <strong>{words.format.number(needed, 2)}</strong>{" "}
          <span>{words.text("figure.needed", { held: { number: input.aDay } })}</span>
        </p>
      )}
      <p class="say">{words.say(result.answer)}</p>
    </>
  );
}

/** None of its numbers is published: all of them come from the form. */
export function metadata({ values }: Result<Values>, words: Words) {
  return [
    {
      name: words.text("metadata.rates"),
      value: words.text(values.own === undefined ? "rates.typed" : "rates.own"),
    },
  ];
}
