import { percentDecimals } from "#kit/words/percent-text.ts";
import type { Phrase, Value } from "#kit/words/phrase.ts";
import type { Input } from "../../inputs.ts";
import type { MarketRead } from "../market.ts";
import { nameOf } from "./names.ts";
import type { NoShares } from "./weights.ts";

/** What the reader must know of the sources blended, of those left out, and of what each counts for. */
export function blendNotices(market: MarketRead, input: Input): readonly Phrase[] {
  const { references, refused, unsure, missing, weighing } = market;
  const named = (parts: readonly string[]): Value => ({
    list: parts.map((part) => ({ phrase: { key: `part.${part}` } })),
  });
  const unlike = new Set(weighing?.weights.flatMap(({ size }) => size?.of ?? []));
  return [
    ...(weighing?.without === undefined ? [] : [withoutShares(weighing.without, market)]),
    ...refused.map(({ reference, parts }) => ({
      key: "notice.refused",
      values: { source: nameOf(reference, [...references, reference]), parts: named(parts) },
    })),
    ...missing.map((slot) => ({ key: `notice.no-occupation.${slot}` })),
    ...(unsure.length === 0 ? [] : [{ key: "notice.unsure", values: { parts: named(unsure) } }]),
    ...(weighing?.undated === true
      ? [{ key: input.applies === undefined ? "notice.undated-structure" : "notice.undated-source" }]
      : []),
    ...(unlike.has("counted") && unlike.has("employed") ? [{ key: "notice.unlike-sizes" }] : []),
  ];
}

/** Why nothing is blended, with the field that mends it. */
function withoutShares(without: NoShares, { references }: MarketRead): Phrase {
  switch (without.is) {
    case "size":
      return {
        key: "notice.no-size",
        values: { sources: { list: without.of.map((one) => nameOf(one, references)), apart: true } },
      };
    case "shares":
      return { key: "notice.shares", values: { sum: share(without.sum) } };
    case "cap":
      return {
        key: "notice.cap",
        values: {
          cap: share(without.cap),
          count: { number: without.count },
          // Rounded up: a third is more than 33.33%.
          least: share(Math.ceil(10_000 / without.count) / 10_000),
        },
      };
    case "nothing":
      return { key: "notice.no-weight" };
  }
}

const share = (value: number): Value => ({ percent: value, decimals: percentDecimals(value) });
