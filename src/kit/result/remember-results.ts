import type { Market } from "#schema/market.ts";
import type { Given } from "../fields/field.ts";
import { memoizeLast } from "../memoize/memoize-last.ts";
import type { Result } from "./result.ts";

/**
 * Caches results for all tools in one place. The same result is needed for the page and for the screen
 * reader's announcement, and its sections are needed for the page and for each file.
 */
export function rememberResults<I extends Given, R extends Result>(
  compute: (input: I, market: Market) => R,
): (input: I, market: Market) => R {
  return memoizeLast((input: I, market: Market): R => {
    const result = compute(input, market);
    return {
      ...result,
      sections: onFirstCall(() => result.sections()),
      steps: onFirstCall(() => result.steps()),
    };
  });
}

function onFirstCall<V>(make: () => V): () => V {
  let made: { readonly value: V } | undefined;
  return () => (made ??= { value: make() }).value;
}
