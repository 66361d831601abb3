import { figureText } from "#kit/words/figure-text.ts";
import { Mark } from "#kit/chart/mark.tsx";
import { payMetadata } from "#kit/pay/pay-metadata.ts";
import { Sentences } from "#kit/result/sentences.tsx";
import type { AnswerProps } from "#kit/tool.ts";
import type { Words } from "#kit/words/wording.ts";
import type { Result } from "#kit/result/result.ts";
import type { Values } from "./compute.ts";
import { sayingsOf } from "./parts/sentences.ts";

export { compute } from "./compute.ts";
export { inputs } from "./inputs.ts";
export { tool } from "./tool.ts";

type SalaryResult = Result<Values>;

/** The figure, its kind in words and as a mark, and what to know of it. */
export function Answer({ result, words }: AnswerProps<SalaryResult>) {
  const { figure, unit } = result.values;
  const kind = figure?.kind ?? "suppressed";
  return (
    <>
      <p class="figure">
        {figure === undefined ? (
          <strong>{words.text("answer.nothing")}</strong>
        ) : (
          <>
            <strong
              class={unit.derived ? "derived" : undefined}
              data-long={figure.kind === "percentiles" ? "" : undefined}
            >
              {figureText(figure, unit, words)}
            </strong>{" "}
            <span>{words.text(`per.${unit.period}`)}</span>{" "}
            <span class="kind on">
              <Mark kind={kind} />
              {words.text(unit.derived ? "kind.as-converted" : "kind.as-published", {
                kind: words.text(`kind.${kind}.title`),
              })}
            </span>
          </>
        )}
      </p>
      <p class="say">
        <Sentences phrases={sayingsOf(result.values)} words={words} />
      </p>
    </>
  );
}

/** What this sheet is, and of when. */
export function metadata({ values }: SalaryResult, words: Words) {
  return payMetadata(values, words);
}
