import type { Result } from "#kit/result/result.ts";
import type { AnswerProps } from "#kit/tool.ts";
import type { Words } from "#kit/words/words.ts";
import type { Values } from "./parts/values.ts";
import { TakeTicks } from "./parts/take-ticks.tsx";

export { CaseFold } from "#kit/mount/case/case-fold.tsx";
export { compute } from "./compute.ts";
export { inputs } from "./inputs.ts";
export { tool } from "./tool.ts";

/** The day of the review at six months, and the days on the way to it. */
export function Answer({ result, words, change }: AnswerProps<Result<Values>>) {
  const { days, plan, input } = result.values;
  return (
    <>
      <p class="figure">
        <strong>{words.value({ day: days["month-6"] ?? input.start })}</strong>{" "}
        <span>{words.text("figure.month-6")}</span>
      </p>
      <p class="say">{words.say(result.answer)}</p>
      {change === undefined ? null : <TakeTicks plan={plan} words={words} change={change} />}
    </>
  );
}

export function metadata({ values }: Result<Values>, words: Words) {
  const { file } = values;
  return [
    { name: words.text("metadata.plan"), value: words.text("metadata.plan.of") },
    {
      name: words.text("metadata.holidays"),
      value: file === undefined ? words.text("metadata.holidays.none") : file.source.name,
    },
  ];
}
