import { Mark } from "#kit/chart/mark.tsx";
import { isNoOccupation, NoOccupationAnswer, type NoOccupation } from "#kit/pay/no-occupation.tsx";
import { payMetadata } from "#kit/pay/pay-metadata.ts";
import type { Result } from "#kit/result/result.ts";
import type { AnswerProps } from "#kit/tool.ts";
import { figureText } from "#kit/words/figure-text.ts";
import type { Words } from "#kit/words/words.ts";
import type { Values } from "./compute.ts";

export { compute } from "./compute.ts";
export { inputs } from "./inputs.ts";
export { tool } from "./tool.ts";

/** The figure with its kind, as a mark and in words. */
export function Answer({ result, words }: AnswerProps<Result<Values | NoOccupation>>) {
  if (isNoOccupation(result.values)) return <NoOccupationAnswer result={result} words={words} />;
  const { figure, unit } = result.values;
  if (figure === undefined) return <p class="figure">{words.text("pay.missing")}</p>;
  return (
    <p class="figure">
      <strong>{figureText(figure, unit, words)}</strong> <span>{words.text(`per.${unit.period}`)}</span>{" "}
      <span class="kind on">
        <Mark kind={figure.kind} />
        {words.text(`kind.${figure.kind}.title`)}
      </span>
    </p>
  );
}

/** What its figures are, and of when. */
export function metadata({ values }: Result<Values | NoOccupation>, words: Words) {
  return isNoOccupation(values) ? [] : payMetadata(values, words);
}
