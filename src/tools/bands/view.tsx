import { AboutFigures } from "#kit/pay/about-figures.tsx";
import { isNoOccupation, NoOccupationAnswer, type NoOccupation } from "#kit/pay/no-occupation.tsx";
import { payMetadata } from "#kit/pay/pay-metadata.ts";
import type { Result } from "#kit/result/result.ts";
import type { AnswerProps } from "#kit/tool.ts";
import type { Words } from "#kit/words/words.ts";
import type { Values } from "./parts/values.ts";

export { CaseFold } from "#kit/mount/case/case-fold.tsx";
export { compute } from "./compute.ts";
export { inputs } from "./inputs.ts";
export { tool } from "./tool.ts";

type BandsResult = Result<Values | NoOccupation>;

/** From the lowest pay of the first grade to the highest of the last. */
export function Answer({ result, words }: AnswerProps<BandsResult>) {
  if (isNoOccupation(result.values)) return <NoOccupationAnswer result={result} words={words} />;
  const { lowest, highest, unit, bands, market } = result.values;
  const [first] = market?.references ?? [];
  return (
    <>
      <p class="figure">
        {bands.length === 0 ? (
          <strong data-long="">{words.say(result.answer)}</strong>
        ) : (
          <>
            <strong>{words.value({ figure: { kind: "range", low: lowest, high: highest }, unit })}</strong>{" "}
            <span>{words.text("figure.range")}</span>
          </>
        )}
      </p>
      {first === undefined ? null : (
        <AboutFigures dataset={first.data.dataset} vintage={first.data.vintage} words={words} />
      )}
    </>
  );
}

/** The published source, if there is one: else all numbers come from the form. */
export function metadata({ values }: BandsResult, words: Words) {
  if (isNoOccupation(values)) return [];
  const { bands, people, input, market } = values;
  const [first] = market?.references ?? [];
  return [
    ...(first === undefined ? [] : payMetadata({ ...first.data, unit: first.data.publishedUnit }, words)),
    { name: words.text("metadata.grades"), value: words.format.number(bands.length) },
    { name: words.text("metadata.overlap"), value: words.text(`overlap.${input.overlap}`) },
    { name: words.text("metadata.people"), value: words.format.number(people.length) },
  ];
}
