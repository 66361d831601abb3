import { wordsIn } from "#core/words-in.ts";
import { languages } from "#schema/names.ts";
import type { Place } from "#schema/place.ts";

/** The file of names to look in for what was typed: the first two letters of its first word that has two. */
export function lettersOf(typed: string): string {
  return (
    wordsIn(typed)
      .find((word) => word.length > 1)
      ?.slice(0, 2) ?? ""
  );
}

/** The first two letters of every word of a place's names: "Le Havre" is found by `le` and by `ha`. */
export function allLettersOf({ names }: Place): readonly string[] {
  const words = languages.flatMap((language) => wordsIn(names[language]));
  return [...new Set(words.filter((word) => word.length > 1).map((word) => word.slice(0, 2)))];
}

/** The places with a word that begins with the first two letters typed. */
export function placesNamed(places: readonly Place[], typed: string): readonly Place[] {
  const letters = lettersOf(typed);
  return letters === "" ? [] : places.filter((place) => allLettersOf(place).includes(letters));
}
