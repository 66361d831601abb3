import { choice, dataChoice } from "#kit/fields/choice.ts";
import { day } from "#kit/fields/day.ts";
import { textGiven, type Field, type InputOf, type Situation } from "#kit/fields/field.ts";
import { optional, privateField, shownWhen } from "#kit/fields/modifiers.ts";
import { number } from "#kit/fields/number.ts";
import { percent } from "#kit/fields/percent.ts";
import { countryCodes, isCountry, type CountryCode } from "./parts/countries.ts";
import { priceYears, uncoveredRate } from "./parts/covered.ts";

const years = Array.from({ length: 31 }, (_, index) => String(2000 + index));
const year = (fallback: string) =>
  choice({
    values: years,
    default: fallback,
    name: (value) => ({ key: "year", values: { year: value } }),
    control: "select",
  });

/** The years that the tool opens on. */
const opening = { from: "2021", to: "2024" } as const;

/** The reader's country; France for one whose currency has no rate in the year that the tool opens on. */
function readersCountry({ market }: Situation): CountryCode {
  const { country } = market;
  if (!isCountry(country)) return "fr";
  return uncoveredRate(Number(opening.to), ["us", country], market) === undefined ? country : "fr";
}

/** A country, whose currency and prices are meant. Links name it, because the default is the reader's. */
function country(fallback: (readers: CountryCode) => CountryCode): Field<CountryCode> {
  const field = dataChoice({
    fallback: (at) => fallback(readersCountry(at)),
    options: () => countryCodes.map((value) => ({ value, name: { phrase: { key: `country.${value}` } } })),
    alwaysInLinks: true,
  });
  // Its options are the countries, so that what it accepts is one of them.
  return field as Field<CountryCode>;
}

const period = choice({
  values: ["hour", "month", "year"],
  default: "year",
  name: (value) => ({ key: `period.${value}` }),
});

/** Which of the two periods is this one; asked for where the other differs. */
const isConverted =
  (of: string) =>
  ({ given: { period: from, toPeriod: to } }: Situation): boolean =>
    from !== to && (from === of || to === of);

const asksRate =
  (name: "year" | "toYear") =>
  (at: Situation): boolean => {
    const { from, to } = countriesOf(at);
    return uncoveredRate(Number(textGiven(at, name)), [from, to], at.market) !== undefined;
  };

const asksPrices =
  (of: "from" | "to") =>
  (at: Situation): boolean => {
    const pair = countriesOf(at);
    const span = [Number(textGiven(at, "year")), Number(textGiven(at, "toYear"))] as const;
    // The prices of one country are asked for once.
    if (of === "from" && pair.from === pair.to) return false;
    return priceYears(span, pair[of], at.market).missing > 0;
  };

function countriesOf(at: Situation): { readonly from: CountryCode; readonly to: CountryCode } {
  const [from, to] = [textGiven(at, "from"), textGiven(at, "to")];
  return { from: isCountry(from) ? from : "fr", to: isCountry(to) ? to : "fr" };
}

const typedRate = optional(number({ min: 0.000001, max: 1_000_000, default: 1, unit: "unit.rate" }));
const typedChange = optional(percent({ min: -50, max: 500, default: 2 }));
const rateDay = optional(day({ min: "1990-01-01", max: "2099-12-31", default: "2026-01-01" }));

export const inputs = {
  // What is converted is often one's own pay.
  amount: privateField(number({ min: 0.01, max: 1_000_000_000_000, default: 60_000, unit: "unit.amount" })),
  from: country((readers) => (readers === "us" ? "gb" : "us")),
  year: year(opening.from),
  period,
  to: country((readers) => readers),
  toYear: year(opening.to),
  toPeriod: period,
  hours: shownWhen(number({ min: 1, max: 60, default: 35, unit: "unit.hours-a-week" }), isConverted("hour")),
  months: shownWhen(
    number({ min: 12, max: 18, default: 12, unit: "unit.months-a-year" }),
    isConverted("month"),
  ),
  rate: shownWhen(typedRate, asksRate("year")),
  rateDay: shownWhen(rateDay, (at) => asksRate("year")(at) && at.given["rate"] !== undefined),
  laterRate: shownWhen(typedRate, (at) => at.given["year"] !== at.given["toYear"] && asksRate("toYear")(at)),
  laterRateDay: shownWhen(
    rateDay,
    (at) =>
      at.given["year"] !== at.given["toYear"] &&
      asksRate("toYear")(at) &&
      at.given["laterRate"] !== undefined,
  ),
  prices: shownWhen(typedChange, asksPrices("to")),
  pricesFrom: shownWhen(typedChange, asksPrices("from")),
};

export type Input = InputOf<typeof inputs>;
