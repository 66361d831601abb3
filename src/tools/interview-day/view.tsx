import type { Result } from "#kit/result/result.ts";
import type { AnswerProps } from "#kit/tool.ts";
import type { Words } from "#kit/words/words.ts";
import { CopyMessages } from "./parts/copy-messages.tsx";
import type { Values } from "./parts/values.ts";

export { CaseFold } from "#kit/mount/case/case-fold.tsx";
export { compute } from "./compute.ts";
export { inputs } from "./inputs.ts";
export { tool } from "./tool.ts";

/** How many to invite for the same hour, and what the day then brings. */
export function Answer({ result, words }: AnswerProps<Result<Values>>) {
  const { values, answer } = result;
  return (
    <>
      <p class="figure">
        <strong>{words.format.number(values.booked)}</strong>{" "}
        <span>{words.text(`figure.${values.input.way}`, { count: values.booked })}</span>
      </p>
      <p class="say">{words.say(answer)}</p>
      <CopyMessages values={values} words={words} />
    </>
  );
}

/** None of its numbers is published: all of them come from the form. */
export function metadata({ values }: Result<Values>, words: Words) {
  return [
    {
      name: words.text("metadata.rate"),
      value: words.text(values.own === undefined || values.own.came === 0 ? "rate.typed" : "rate.counted"),
    },
    { name: words.text("metadata.method"), value: words.text("method") },
  ];
}
