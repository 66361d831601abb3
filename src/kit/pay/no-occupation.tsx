import type { Market } from "#schema/market.ts";
import type { Value } from "../words/phrase.ts";
import type { Words } from "../words/words.ts";
import type { Result } from "../result/result.ts";

/** The values of a result when the data set has no occupation that matches the role. */
export interface NoOccupation {
  readonly noOccupation: true;
}

export function isNoOccupation(values: object): values is NoOccupation {
  return "noOccupation" in values;
}

/**
 * The result in that case. The first occupation of the list is not used instead, since it would give the pay
 * of another job.
 */
export function noOccupationResult(
  { role, dataset }: { readonly role: string; readonly dataset: string },
  market: Market,
): Result<NoOccupation> {
  const summary = market.datasets.find(({ id }) => id === dataset);
  const known = market.roles.find(({ id }) => id === role);
  const values: Readonly<Record<string, Value>> = {
    role: known === undefined ? role : { names: known.names },
    dataset: summary === undefined ? dataset : { names: summary.shortTitle },
  };
  return {
    values: { noOccupation: true },
    question: { key: "no-occupation.question", values },
    answer: { key: "no-occupation.answer", values },
    notices: [],
    sections: () => [],
    steps: () => [{ title: { key: "no-occupation.step" }, text: { key: "no-occupation.step-text", values } }],
    sources: [],
  };
}

export function NoOccupationAnswer({ result, words }: { readonly result: Result; readonly words: Words }) {
  return <p class="say">{words.say(result.answer)}</p>;
}
