import { convertPeriod } from "#core/convert-period.ts";
import { leadingBound } from "#core/leading-bound.ts";
import { textGiven, type Money, type Situation } from "#kit/fields/field.ts";
import { noOccupation } from "#kit/pay/fields/occupation.ts";
import { summaryOf } from "#kit/pay/fields/summary-of.ts";
import type { Period } from "#schema/unit.ts";

/**
 * An example amount to show before the reader has entered one. It is near the middle of the figures, rounded
 * to two digits, so that nobody takes it for a published figure.
 */
export function exampleAmount(at: Situation): Money {
  const { id, currency, dimensions, unit } = summaryOf(at);
  const { market } = at;
  const text = (name: string): string => textGiven(at, name);
  const occupation = text("occupation");
  const none: Money = { amount: 0, currency };
  if (occupation === noOccupation || !market.has({ dataset: id, occupation })) return none;
  const answer = market.look({
    dataset: id,
    occupation,
    place: text("place"),
    segment: Object.fromEntries(Object.keys(dimensions).map((name) => [name, text(name)])),
    vintage: text("vintage"),
  });
  const amount = answer.found === "nothing" ? undefined : leadingBound(answer.figure)?.amount;
  if (answer.found === "nothing" || amount === undefined) return none;
  // Above the median; below the top of a range, and below the highest level.
  const inside = amount * (answer.figure.kind === "percentiles" ? 1.07 : 0.95);
  const converted = convertPeriod(inside, unit.period, text("payPeriod") as Period, unit);
  return { amount: Number(converted.toPrecision(2)), currency };
}
