import type { Market } from "#schema/market.ts";
import type { Input } from "../../inputs.ts";
import { none } from "../minimum-series.ts";
import { countOf } from "./count-of.ts";

/** The place of a source in the form. */
export type Slot = "first" | "second" | "third" | "fourth";

/** What the form asks of one source of a blend. */
export interface Asked {
  readonly slot: Slot;
  readonly dataset: string;
  readonly occupation: string;
  readonly place: string;
  readonly vintage: string;
  readonly category: string;
  readonly sex: string;
  readonly age: string;
  /** The typed share of the whole; may be 0 or less for the first, which has what the others leave. */
  readonly share: number;
  readonly quality: number;
  /** Undefined if the size published counts. */
  readonly size: number | undefined;
}

/** The sources chosen, in the order of the form. */
export function askedOf(input: Input, market: Market): readonly Asked[] {
  const others: readonly Asked[] = [
    {
      ...whereOf(input, market, input.second),
      slot: "second",
      occupation: input.secondOccupation,
      place: input.secondPlace,
      share: input.share,
      quality: input.secondQuality,
      size: input.secondSize,
    },
    {
      ...whereOf(input, market, input.third),
      slot: "third",
      occupation: input.thirdOccupation,
      place: input.thirdPlace,
      share: input.thirdShare,
      quality: input.thirdQuality,
      size: input.thirdSize,
    },
    {
      ...whereOf(input, market, input.fourth),
      slot: "fourth",
      occupation: input.fourthOccupation,
      place: input.fourthPlace,
      share: input.fourthShare,
      quality: input.fourthQuality,
      size: input.fourthSize,
    },
  ];
  const used = others.slice(0, countOf(input) - 1);
  const { dataset, occupation, place, vintage, category, sex, age, quality, size } = input;
  const share = used.reduce((left, one) => left - one.share, 1);
  return [
    { slot: "first", dataset, occupation, place, vintage, category, sex, age, share, quality, size },
    ...used,
  ];
}

/** Of another data set the latest vintage, and of each dimension the first value. */
function whereOf(
  { dataset, vintage, category, sex, age }: Input,
  market: Market,
  other: string,
): Pick<Asked, "dataset" | "vintage" | "category" | "sex" | "age"> {
  if (other === dataset) return { dataset, vintage, category, sex, age };
  const summary = market.datasets.find(({ id }) => id === other);
  const firstOf = (dimension: "category" | "sex" | "age"): string =>
    market.schemes.find(({ id }) => id === summary?.dimensions[dimension])?.values[0]?.id ?? none;
  return {
    dataset: other,
    vintage: "",
    category: firstOf("category"),
    sex: firstOf("sex"),
    age: firstOf("age"),
  };
}
