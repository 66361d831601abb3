import type { Found, NoAnswer, Question, Segment } from "#schema/market.ts";
import type { Observation } from "#schema/occupation.ts";
import type { Place } from "#schema/place.ts";

/** The observations of one occupation of one data set at one vintage, and the places of its country. */
export interface Observations {
  /** By id, in the order of the country's file. */
  readonly places: ReadonlyMap<string, Place>;
  /** The place that stands for the whole country, if there is one. */
  readonly country: Place | undefined;
  readonly find: (place: Place, segment: Segment) => Observation | undefined;
}

export interface Finding {
  readonly found: Found;
  readonly place: Place;
  readonly observation: Observation;
}

/**
 * The published figure that answers a question, and how it was found. Tries in this order: exactly the case
 * asked; the data set's own total in that place; the same segment in the place's region; the same segment in
 * the country. The data set publishes each of these figures itself: nothing is pooled. If the figure for
 * exactly the case asked is suppressed, that is the answer. A suppressed figure is never used as a fallback.
 */
export function lookUp(
  { place, segment }: Question,
  { places, country, find }: Observations,
): Finding | NoAnswer {
  const asked = places.get(place);
  const region = places.get(asked?.region ?? "");
  const at = (found: Found, place: Place | undefined, segment: Segment): Finding | undefined => {
    const observation = place && find(place, segment);
    return observation && { found, place, observation };
  };
  return (
    at("exact", asked, segment) ??
    published(at("total", asked, {})) ??
    published(at("region", region, segment)) ??
    published(at("country", country, segment)) ??
    nothing(
      asked,
      [...places.values()].filter((place) => published(at("exact", place, segment)) !== undefined),
    )
  );
}

function published(finding: Finding | undefined): Finding | undefined {
  return finding?.observation.kind === "suppressed" ? undefined : finding;
}

/**
 * No answer, with the places that do have a figure: those in the same region first, then the rest of the
 * country.
 */
function nothing(asked: Place | undefined, elsewhere: readonly Place[]): NoAnswer {
  const region = asked?.region ?? (asked?.kind === "region" ? asked.id : undefined);
  const near = (place: Place): boolean => region !== undefined && place.region === region;
  return {
    found: "nothing",
    elsewhere: { region: elsewhere.filter(near), country: elsewhere.filter((place) => !near(place)) },
  };
}
