import type { Market } from "#schema/market.ts";
import type { Given } from "../fields/field.ts";
import { memoizeLast } from "../memoize/memoize-last.ts";
import type { Result } from "./result.ts";

/**
 * The one place where results are remembered, so that no tool has to: the same question is asked for the page and for
 * what a screen reader is told, and a result's sections for the page and for each file.
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
