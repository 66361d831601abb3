import { AboutFigures } from "#kit/pay/about-figures.tsx";
import { payMetadata } from "#kit/pay/pay-metadata.ts";
import type { Result } from "#kit/result/result.ts";
import { Sentences } from "#kit/result/sentences.tsx";
import type { AnswerProps } from "#kit/tool.ts";
import type { Words } from "#kit/words/words.ts";
import { headlineOf, nextOf, paySentences } from "./parts/sentences.ts";
import type { Values } from "./parts/values.ts";

export { compute } from "./compute.ts";
export { inputs } from "./inputs.ts";
export { tool } from "./tool.ts";

/** The level, what the next one asks, and what the reader's data set pays around it. */
export function Answer({ result: { values }, words }: AnswerProps<Result<Values>>) {
  const { pay } = values;
  return (
    <>
      <p class="figure">
        <strong data-long="">{words.say(headlineOf(values))}</strong>
      </p>
      <p class="say">
        <Sentences phrases={nextOf(values)} words={words} />
      </p>
      <p class="say">
        <Sentences phrases={paySentences(values)} words={words} />
      </p>
      {pay === undefined ? null : (
        <AboutFigures dataset={pay.data.dataset} vintage={pay.data.vintage} words={words} />
      )}
    </>
  );
}

/**
 * A CV opens on an example near the level reached, and never on one above it: it would claim more than the person has.
 */
export function carries({ values: { reached } }: Result<Values>): { readonly example: string } {
  return { example: reached?.id === "4" ? "4" : "2" };
}

export function metadata({ values: { pay } }: Result<Values>, words: Words) {
  return pay === undefined ? [] : payMetadata({ ...pay.data, unit: pay.data.publishedUnit }, words);
}
