import { figureText } from "#kit/figure-text.ts";
import type { Words } from "#kit/wording.ts";
import { market } from "./market.ts";

/**
 * A published pay figure in words, by its key: `data set/occupation/place/level`, without the level where the data set
 * has none. Nothing wider stands in for it: a sentence says whose figure it is.
 */
export function payText(key: string, words: Words): string {
  const [id = "", occupation = "", place = "", level] = key.split("/");
  const dataset = market.dataset(id);
  if (dataset === undefined) throw new Error(`Pay figure "${key}": no data set "${id}".`);
  const segment = level === undefined ? {} : { level };
  const answer = market.look({ dataset: id, occupation, place, segment });
  if (answer.found !== "exact") throw new Error(`Pay figure "${key}" is not published.`);
  const { currency, unit } = dataset;
  const money = { currency, period: unit.period, decimals: unit.decimals, derived: false };
  return figureText(answer.figure, money, words);
}
