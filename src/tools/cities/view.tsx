import { AboutFigures } from "#kit/pay/about-figures.tsx";
import { isNoOccupation, NoOccupationAnswer, type NoOccupation } from "#kit/pay/no-occupation.tsx";
import { payMetadata } from "#kit/pay/pay-metadata.ts";
import type { Result } from "#kit/result/result.ts";
import { Sentences } from "#kit/result/sentences.tsx";
import type { AnswerProps } from "#kit/tool.ts";
import type { Words } from "#kit/words/words.ts";
import type { Values } from "./parts/values.ts";

export { compute } from "./compute.ts";
export { inputs } from "./inputs.ts";
export { tool } from "./tool.ts";

type CitiesResult = Result<Values | NoOccupation>;

/** What each city pays, then the difference, or the smallest and the largest one, to the base. */
export function Answer({ result, words }: AnswerProps<CitiesResult>) {
  if (isNoOccupation(result.values)) return <NoOccupationAnswer result={result} words={words} />;
  const { headline, pays, sayings } = result.values;
  return (
    <>
      <ul class="pays">
        {pays.map(({ place, text }) => (
          <li key={place.id}>
            <span>{place.names[words.language]}</span> <strong>{words.say(text)}</strong>
          </li>
        ))}
      </ul>
      <p class="figure">
        <strong>{words.say(headline)}</strong> <span class="kind">{words.text("answer.kind")}</span>
      </p>
      <p class="say">
        <Sentences phrases={sayings} words={words} />
      </p>
      <AboutFigures dataset={result.values.dataset} vintage={result.values.vintage} words={words} />
    </>
  );
}

export function metadata({ values }: CitiesResult, words: Words) {
  return isNoOccupation(values) ? [] : payMetadata(values, words);
}
