import { AboutFigures } from "#kit/pay/about-figures.tsx";
import { isNoOccupation, NoOccupationAnswer, type NoOccupation } from "#kit/pay/no-occupation.tsx";
import { payMetadata } from "#kit/pay/pay-metadata.ts";
import { MapFold } from "#kit/place-map/map-fold.tsx";
import type { Result } from "#kit/result/result.ts";
import { Sentences } from "#kit/result/sentences.tsx";
import type { AnswerProps } from "#kit/tool.ts";
import type { Words } from "#kit/words/words.ts";
import { inputs } from "./inputs.ts";
import type { Values } from "./parts/values.ts";

export { compute } from "./compute.ts";
export { inputs } from "./inputs.ts";
export { tool } from "./tool.ts";

type CitiesResult = Result<Values | NoOccupation>;

/** What each city pays, then the difference, or the smallest and the largest one, to the base. */
export function Answer({ result, words, change }: AnswerProps<CitiesResult>) {
  if (isNoOccupation(result.values)) return <NoOccupationAnswer result={result} words={words} />;
  const { headline, pays, sayings, abroad, dataset, vintage, unit, ranked, points } = result.values;
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
      {abroad.length === 0 ? null : (
        <p class="small muted">
          <Sentences phrases={abroad} words={words} />
        </p>
      )}
      <AboutFigures dataset={dataset} vintage={vintage} words={words} />
      {dataset.map === true ? (
        <MapFold
          dataset={dataset.id}
          points={points}
          ranked={ranked}
          unit={unit}
          chosen={pays.map(({ place }) => place.id)}
          fewest={inputs.places.fewest ?? 0}
          most={inputs.places.most ?? Infinity}
          onChosen={(ids) => change?.("places", ids.join())}
          words={words}
        />
      ) : null}
    </>
  );
}

export function metadata({ values }: CitiesResult, words: Words) {
  return isNoOccupation(values) ? [] : payMetadata(values, words);
}
