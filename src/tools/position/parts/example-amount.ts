import { leadingBound } from "#core/leading-bound.ts";
import { textGiven, type Money, type Situation } from "#kit/fields/field.ts";
import { noOccupation } from "#kit/pay/fields/occupation.ts";
import { summaryOf } from "#kit/pay/fields/summary-of.ts";

/**
 * An example amount to show before the reader has entered one. It is near the middle of the figures, rounded
 * to two digits, so that nobody takes it for a published figure.
 */
export function exampleAmount(at: Situation): Money {
  const { id, currency, dimensions } = summaryOf(at);
  const { market } = at;
  const text = (name: string): string => textGiven(at, name);
  const occupation = text("occupation");
  const none: Money = { amount: 0, currency };
  if (occupation === noOccupation || !market.has({ dataset: id, occupation })) return none;
  const answer = market.look({
    dataset: id,
    occupation,
    place: text("place"),
    segment: dimensions.level === undefined ? {} : { level: text("level") },
    vintage: text("vintage"),
  });
  const amount = answer.found === "nothing" ? undefined : leadingBound(answer.figure)?.amount;
  return amount === undefined ? none : { amount: Number((amount * 1.07).toPrecision(2)), currency };
}
