import type { Market } from "#schema/market.ts";
import type { Place } from "#schema/place.ts";
import type { PayUnit } from "../words/phrase.ts";
import type { Words } from "../words/words.ts";

export interface PlacedAmount {
  readonly place: Place;
  readonly amount: number;
}

export interface PlaceMapProps {
  readonly dataset: string;
  /** Reads where the places of a data set stand. */
  readonly points: Market["points"];
  /** All places with an amount of one kind, the highest first. */
  readonly ranked: () => readonly PlacedAmount[];
  readonly unit: PayUnit;
  /** The ids of the places compared. */
  readonly chosen: readonly string[];
  readonly fewest: number;
  readonly most: number;
  readonly onChosen: (ids: readonly string[]) => void;
  readonly words: Words;
}
