import type { Result } from "#kit/result/result.ts";
import type { AnswerProps } from "#kit/tool.ts";
import type { Words } from "#kit/words/words.ts";
import type { Values } from "./parts/values.ts";

export { compute } from "./compute.ts";
export { inputs } from "./inputs.ts";
export { tool } from "./tool.ts";

/** From the lowest pay of the first grade to the highest of the last. */
export function Answer({ result, words }: AnswerProps<Result<Values>>) {
  const { lowest, highest, unit } = result.values;
  return (
    <p class="figure">
      <strong>{words.value({ figure: { kind: "range", low: lowest, high: highest }, unit })}</strong>{" "}
      <span>{words.text("figure.range")}</span>
    </p>
  );
}

/** None of its numbers is published: all of them come from the form. */
export function metadata({ values }: Result<Values>, words: Words) {
  const { bands, people, input } = values;
  return [
    { name: words.text("metadata.grades"), value: words.format.number(bands.length) },
    { name: words.text("metadata.overlap"), value: words.text(`overlap.${input.overlap}`) },
    { name: words.text("metadata.people"), value: words.format.number(people.length) },
  ];
}
