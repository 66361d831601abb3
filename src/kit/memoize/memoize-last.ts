import type { Market } from "#schema/market.ts";
import type { Given } from "../fields/field.ts";

/**
 * Remembers the last result, since each change asks for it twice: for the page and for the screen reader's
 * announcement. A market never changes, so results that depend only on it can be kept.
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
