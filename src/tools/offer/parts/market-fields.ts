import { textGiven, type Situation } from "#kit/fields/field.ts";
import { shownWhen } from "#kit/fields/modifiers.ts";
import { placeAbroad } from "#kit/pay/fields/abroad.ts";
import { dataset, isMarket, role } from "#kit/pay/fields/dataset.ts";
import { occupation } from "#kit/pay/fields/occupation.ts";
import { place } from "#kit/pay/fields/place.ts";
import { dimension, level, vintage } from "#kit/pay/fields/segment.ts";
import { byPlace } from "./country-of.ts";
import { either } from "./either.ts";
import type { MarketAsked } from "./market.ts";

const isByPlace = ({ given }: Situation): boolean => given["dataset"] === byPlace;
const isByDataSet = (at: Situation): boolean => !isByPlace(at);

/** A place of any country, with what is published for it; or a data set, the reader's own among them, with what hangs on it. */
export const marketFields = {
  role: role({ default: "account-manager" }),
  dataset: dataset({
    default: byPlace,
    instead: { value: byPlace, name: { phrase: { key: "dataset.by-place" } } },
    fits: isMarket,
  }),
  occupation: shownWhen(occupation(), isByDataSet),
  vintage: shownWhen(vintage(), isByDataSet),
  place: either(placeAbroad({ default: "us-35620" }), place(), isByPlace),
  level: shownWhen(level(), isByDataSet),
  category: shownWhen(dimension("category"), isByDataSet),
};

export function marketAsked(at: Situation): MarketAsked {
  const of = (name: keyof MarketAsked): string => textGiven(at, name);
  return {
    role: of("role"),
    dataset: of("dataset"),
    occupation: of("occupation"),
    vintage: of("vintage"),
    place: of("place"),
    level: of("level"),
    category: of("category"),
  };
}
