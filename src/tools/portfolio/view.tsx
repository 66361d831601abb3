import type { Result } from "#kit/result/result.ts";
import type { AnswerProps } from "#kit/tool.ts";
import type { Words } from "#kit/words/words.ts";
import type { Values } from "./parts/values.ts";

export { CaseFold } from "#kit/mount/case/case-fold.tsx";
export { compute } from "./compute.ts";
export { inputs } from "./inputs.ts";
export { tool } from "./tool.ts";

/** Gross and net retention side by side: one without the other misleads. */
export function Answer({ result, words }: AnswerProps<Result<Values>>) {
  const { grr, nrr } = result.values;
  return (
    <>
      {grr === undefined || nrr === undefined ? null : (
        <p class="figure pair">
          <span>
            <strong>{words.format.percent(grr, 1)}</strong> <span>{words.text("figure.gross")}</span>
          </span>{" "}
          <span>
            <strong>{words.format.percent(nrr, 1)}</strong> <span>{words.text("figure.net")}</span>
          </span>
        </p>
      )}
      <p class="say">{words.say(result.answer)}</p>
    </>
  );
}

/** None of its numbers is published: all of them come from the reader. */
export function metadata({ values }: Result<Values>, words: Words) {
  return [
    { name: words.text("metadata.accounts"), value: words.format.number(values.read.accounts.length) },
    { name: words.text("metadata.rule"), value: words.text(`rule.${values.input.rule}`) },
  ];
}
