import type { Result } from "#kit/result/result.ts";
import type { AnswerProps } from "#kit/tool.ts";
import type { Words } from "#kit/words/words.ts";
import type { Values } from "./parts/values.ts";

export { CaseFold } from "#kit/mount/case/case-fold.tsx";
export { compute } from "./compute.ts";
export { inputs } from "./inputs.ts";
export { tool } from "./tool.ts";

/** The score, and how much of the weights it rests on. */
export function Answer({ result, words }: AnswerProps<Result<Values>>) {
  const { score, evidence } = result.values;
  return (
    <>
      {score === undefined ? null : (
        <p class="figure">
          <strong>{words.value({ percent: score, decimals: 0 })}</strong>{" "}
          <span>{words.text("figure.score", { evidence: { percent: evidence, decimals: 0 } })}</span>
        </p>
      )}
      <p class="say">{words.say(result.answer)}</p>
    </>
  );
}

export function metadata({ values }: Result<Values>, words: Words) {
  return [
    { name: words.text("metadata.criteria"), value: words.format.number(values.criteria.length) },
    { name: words.text("metadata.months"), value: words.format.number(values.read.rows.length) },
  ];
}
