import type { Market } from "#schema/market.ts";
import type { Given } from "../fields/field.ts";

/**
 * The same calculation, made once while the same is asked again: each change asks for it twice, for the page and for
 * what a screen reader is told. A market never changes, and neither does what follows from it.
 */
export function memoizeLast<I extends Given, R>(
  make: (input: I, market: Market) => R,
): (input: I, market: Market) => R {
  const last = new WeakMap<Market, { readonly asked: string; readonly result: R }>();
  return (input, market) => {
    const asked = JSON.stringify(input);
    const known = last.get(market);
    if (known?.asked === asked) return known.result;
    const result = make(input, market);
    last.set(market, { asked, result });
    return result;
  };
}
