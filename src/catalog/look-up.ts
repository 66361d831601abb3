import type { Found, NoAnswer, Question, Segment } from "#schema/market.ts";
import type { Observation, OwnObservation } from "#schema/occupation.ts";
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
  readonly observation: OwnObservation;
}

/**
 * The published figure that answers a question, and how it was found. Tries in this order: exactly the case
 * asked; the wider place whose figure the publisher repeats there; the data set's own total in that place (of
 * all levels, then of everyone); the same segment in the place's region; the same segment in the country. The
 * data set publishes each of these figures itself: nothing is pooled. If the figure for exactly the case asked
 * is suppressed, that is the answer. A suppressed figure is never used as a fallback.
 */
export function lookUp(question: Question, observations: Observations): Finding | NoAnswer {
  const { place, segment } = question;
  const { places, country } = observations;
  const asked = places.get(place);
  const region = places.get(asked?.region ?? "");
  const at = (found: Found, place: Place | undefined, segment: Segment): Finding | undefined =>
    place && findAt(found, place, segment, observations);
  const { level, ...rest } = segment;
  return (
    at("exact", asked, segment) ??
    (level === undefined ? undefined : published(at("total", asked, rest))) ??
    published(at("total", asked, {})) ??
    published(at("region", region, segment)) ??
    published(at("country", country, segment)) ??
    nothing(asked, question, observations)
  );
}

/** The figure of a place, or of the wider place it repeats: at most three, in case one repeats another. */
function findAt(
  found: Found,
  place: Place,
  segment: Segment,
  { places, find }: Observations,
): Finding | undefined {
  let at: Place | undefined = place;
  for (let steps = 0; at !== undefined && steps < 3; steps += 1) {
    const observation = find(at, segment);
    if (observation === undefined) return undefined;
    if (observation.kind !== "stands-for") {
      return { found: at === place || found !== "exact" ? found : "stands-for", place: at, observation };
    }
    at = places.get(observation.of);
  }
  return undefined;
}

function published(finding: Finding | undefined): Finding | undefined {
  return finding?.observation.kind === "suppressed" ? undefined : finding;
}

/**
 * No answer, with the places that do have a figure of their own: those in the same region first, then the
 * rest of the country. Hundreds of places are looked up for this, so it is done when it is first read, once.
 */
function nothing(asked: Place | undefined, { segment }: Question, { places, find }: Observations): NoAnswer {
  let elsewhere: NoAnswer["elsewhere"] | undefined;
  return {
    found: "nothing",
    get elsewhere() {
      if (elsewhere === undefined) {
        const own = [...places.values()].filter((place) => hasOwn(find(place, segment)));
        const region = asked?.region ?? asked?.id;
        const near = (place: Place): boolean => region !== undefined && place.region === region;
        elsewhere = { region: own.filter(near), country: own.filter((place) => !near(place)) };
      }
      return elsewhere;
    },
  };
}

function hasOwn(observation: Observation | undefined): boolean {
  return observation !== undefined && observation.kind !== "suppressed" && observation.kind !== "stands-for";
}
