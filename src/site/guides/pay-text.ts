import { figureText } from "#kit/words/figure-text.ts";
import type { Words } from "#kit/words/words.ts";
import type { Figure } from "#schema/figure.ts";
import { catalog } from "../data/catalog.ts";
import { market } from "../data/market.ts";

/**
 * A published pay figure in words, by its key: `data set/occupation/place/level`, without the level if the
 * data set has none. No fallback is used, because the sentence names the place and level.
 */
export function payText(key: string, words: Words): string {
  const { figure, money } = published(key);
  return figureText(figure, money, words);
}

/** One bound of the figure: the key, then `#low`, `#high` or `#value`. */
export function boundText(key: string, words: Words): string {
  const { amount, money } = bound(key);
  return words.format.money(amount, money.currency, money.decimals);
}

/** The ratio of two bounds, `…#high|…#high`, derived to two decimals. Both must be the same kind of bound. */
export function ratioText(keys: string, words: Words): string {
  const [one = "", other = ""] = keys.split("|");
  if (one.split("#")[1] !== other.split("#")[1])
    throw new Error(`Ratio "${keys}": expected the same bound of both figures.`);
  return words.format.number(bound(one).amount / bound(other).amount, 2);
}

/** One number of a cross-check: `data set/check/place/level#value`, or `#p50`. */
export function checkText(key: string, words: Words): string {
  const [of = "", name = ""] = key.split("#");
  const [id = "", check = "", place = "", level = ""] = of.split("/");
  const dataset = catalog.datasets.get(id)?.dataset;
  const figure = dataset?.crossChecks
    .find((one) => one.id === check)
    ?.observations.find((one) => one.place === place && one.level === level);
  if (dataset === undefined || figure === undefined) throw new Error(`No figure "${of}" of a cross-check.`);
  return words.format.money(amountOf(figure, name, of), dataset.currency, dataset.unit.decimals);
}

function bound(key: string) {
  const [of = "", name = ""] = key.split("#");
  const { figure, money } = published(of);
  return { amount: amountOf(figure, name, of), money };
}

function amountOf(figure: { readonly kind: string }, name: string, of: string): number {
  const amount = Object.entries(figure).find(([field]) => field === name)?.[1] as unknown;
  if (typeof amount !== "number")
    throw new Error(`Pay figure "${of}" has no "${name}": it is a ${figure.kind}.`);
  return amount;
}

function published(key: string) {
  const [id = "", occupation = "", place = "", level] = key.split("/");
  const dataset = market.dataset(id);
  if (dataset === undefined) throw new Error(`Pay figure "${key}": no data set "${id}".`);
  const segment = level === undefined ? {} : { level };
  const answer = market.look({ dataset: id, occupation, place, segment });
  if (answer.found !== "exact") throw new Error(`Pay figure "${key}" is not published.`);
  const { currency, unit } = dataset;
  const money = { currency, period: unit.period, decimals: unit.decimals, derived: false };
  const figure: Figure = answer.figure;
  return { figure, money };
}
