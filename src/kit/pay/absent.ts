import type { FoundAnswer } from "#schema/market.ts";
import type { Place } from "#schema/place.ts";
import type { SchemeValue } from "#schema/scheme.ts";
import type { Phrase } from "../words/phrase.ts";
import type { PaySheet } from "./pay-data.ts";

type Case = readonly [sheet: Pick<PaySheet, "look">, place: Place, level: SchemeValue | undefined];

/** Why a place has no figure of its own: the publisher repeats a wider place's, or publishes none. */
export function absentPhrase(...[sheet, place, level]: Case): Phrase {
  const answer = sheet.look(place, level);
  return answer.found === "stands-for"
    ? { key: "pay.repeats", values: { place: { names: answer.place.names } } }
    : { key: "pay.missing" };
}

/** Whose figure it is that the publisher repeats: "Quebec’s figure". */
export function repeatsPhrase({ place }: FoundAnswer): Phrase {
  return { key: "pay.whose", values: { place: { names: place.names } } };
}

/** "estimated by a model", where the publisher says so of the figure of this case. */
export function estimatePhrase(...[sheet, place, level]: Case): Phrase | undefined {
  const answer = sheet.look(place, level);
  return answer.found === "exact" && answer.estimate === "model" ? { key: "pay.estimate" } : undefined;
}
