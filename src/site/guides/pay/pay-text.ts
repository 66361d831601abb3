import { figureText } from "#kit/words/figure-text.ts";
import type { Words } from "#kit/words/words.ts";
import { catalog } from "../../data/catalog.ts";
import { market } from "../../data/market.ts";
import { publishedFigure } from "../../data-pages/published-figure.ts";

/**
 * A published pay figure in words, by its key: `data set/occupation/place/level`, without the level if the
 * data set has none; `sex=all` in its place names a value of another dimension. No fallback is used, because the
 * sentence names the place and level.
 */
export function payText(key: string, words: Words): string {
  const { figure, unit } = published(key);
  return figureText(figure, unit, words);
}

/** One bound of the figure: the key, then `#low`, `#high` or `#value`. */
export function boundText(key: string, words: Words): string {
  const { amount, unit } = bound(key);
  return words.format.money(amount, unit.currency, unit.decimals);
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
  const { figure, unit } = published(of);
  return { amount: amountOf(figure, name, of), unit };
}

function amountOf(figure: { readonly kind: string }, name: string, of: string): number {
  const amount = Object.entries(figure).find(([field]) => field === name)?.[1] as unknown;
  if (typeof amount !== "number")
    throw new Error(`Pay figure "${of}" has no "${name}": it is a ${figure.kind}.`);
  return amount;
}

function published(key: string) {
  const [dataset = "", occupation = "", place = "", last] = key.split("/");
  const [dimension = "", value] = last?.includes("=") === true ? last.split("=") : ["level", last];
  return publishedFigure({ dataset, occupation, place, [dimension]: value }, market);
}
