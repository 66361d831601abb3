import { figureText } from "#kit/words/figure-text.ts";
import { Mark } from "#kit/chart/mark.tsx";
import type { Result } from "#kit/result/result.ts";
import type { AnswerProps } from "#kit/tool.ts";
import type { Words } from "#kit/words/words.ts";
import type { Values } from "./compute.ts";

export { compute } from "./compute.ts";
export { inputs } from "./inputs.ts";
export { tool } from "./tool.ts";

/** The figure with its kind, as a mark and in words. */
export function Answer({ result, words }: AnswerProps<Result<Values>>) {
  const { figure, unit } = result.values;
  if (figure === undefined) return <p class="figure">{words.text("missing")}</p>;
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

/** What this sheet is, and of when. */
export function metadata({ values: { dataset } }: Result<Values>, words: Words) {
  return [
    { name: words.text("metadata.data"), value: dataset.shortTitle[words.language] },
    { name: words.text("metadata.basis"), value: words.text(`basis.${dataset.basis}`) },
    { name: words.text("metadata.component"), value: words.text(`component.${dataset.component}`) },
  ];
}
