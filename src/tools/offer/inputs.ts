import { dataChoice } from "#kit/fields/choice.ts";
import type { Field, InputOf, Situation } from "#kit/fields/field.ts";
import { optional, privateField, shownWhen } from "#kit/fields/modifiers.ts";
import { boundNumber, number } from "#kit/fields/number.ts";
import { percent } from "#kit/fields/percent.ts";
import { longText } from "#kit/fields/text.ts";
import type { Localised } from "#schema/text.ts";
import { slugOf, regionsOf } from "./parts/advert-laws.ts";
import { countryOf } from "./parts/country-of.ts";
import { exampleOf, placeNames } from "./parts/market.ts";
import { marketAsked, marketFields } from "./parts/market-fields.ts";

const bounds = { min: 0, max: 1_000_000_000, unit: "unit.a-year" } as const;

/** An amount that begins with one taken from what is published for the place. */
function amount(of: "base" | "low" | "high"): Field<number> {
  return {
    ...boundNumber(bounds),
    fallback: (at: Situation) => exampleOf(at.market, marketAsked(at))[of],
  };
}

/** The same, which may be left empty. */
function bound(of: "low" | "high"): Field<number | undefined> {
  const field = amount(of);
  return privateField({ ...optional(field), fallback: (at: Situation) => field.fallback(at) });
}

function regionsAt(at: Situation): readonly Localised[] {
  return regionsOf(at.market.laws(`${countryOf(marketAsked(at), at.market)}-advert`));
}

/** What is offered, to whom others are paid, and the band stay on the device. */
export const inputs = {
  ...marketFields,
  region: dataChoice({
    // A state or province chosen as the place brings its own rules.
    fallback(at) {
      const place = placeNames(at.market, marketAsked(at));
      const own = place && regionsAt(at).find(({ en }) => en === place.en);
      return own === undefined ? "all" : slugOf(own);
    },
    options: (at) => [
      { value: "all", name: { phrase: { key: "region.all" } } },
      ...regionsAt(at).map((names) => ({ value: slugOf(names), name: { names } })),
    ],
  }),
  base: privateField(amount("base")),
  variable: privateField(number({ ...bounds, default: 0 })),
  guarantee: shownWhen(
    privateField(percent({ min: 0, max: 100, default: 0 })),
    ({ given }) => given["variable"] !== 0,
  ),
  months: shownWhen(
    privateField(number({ min: 1, max: 12, whole: true, default: 3, unit: "unit.months" })),
    ({ given }) => given["guarantee"] !== 0 && given["variable"] !== 0,
  ),
  oneOff: privateField(number({ min: 0, max: 1_000_000_000, default: 0, unit: "unit.once" })),
  low: bound("low"),
  high: bound("high"),
  colleagues: privateField(longText({ max: 50_000, default: "" })),
};

export type Input = InputOf<typeof inputs>;
