import type { Result } from "#kit/result/result.ts";
import type { AnswerProps } from "#kit/tool.ts";
import type { Words } from "#kit/words/words.ts";
import type { Values } from "./parts/values.ts";

export { compute } from "./compute.ts";
export { inputs } from "./inputs.ts";
export { tool } from "./tool.ts";

/** What is paid at target, and what the variable part costs on average. */
export function Answer({ result, words }: AnswerProps<Result<Values>>) {
  const { onTarget, spread, unit } = result.values;
  return (
    <p class="figure pair">
      <span>
        <strong>{words.value({ money: onTarget, unit })}</strong>{" "}
        <span>{words.text("figure.on-target")}</span>
      </span>{" "}
      <span>
        <strong>{words.value({ money: spread.expected, unit })}</strong>{" "}
        <span>{words.text(`figure.expected.${spread.from}`, { count: spread.count })}</span>
      </span>
    </p>
  );
}

/** None of its numbers is published: all of them come from the form. */
export function metadata({ values }: Result<Values>, words: Words) {
  const { baseShare, rate, input } = values;
  return [
    {
      name: words.text("metadata.mix"),
      value:
        baseShare === undefined
          ? words.text("metadata.none")
          : words.text("metadata.shares", {
              base: { percent: baseShare, decimals: 0 },
              variable: { percent: 1 - baseShare, decimals: 0 },
            }),
    },
    { name: words.text("metadata.rate"), value: words.value({ percent: rate, decimals: 2 }) },
    { name: words.text("metadata.method"), value: words.text(`way.${input.way}`) },
  ];
}
