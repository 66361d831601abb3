import type { Localised } from "#schema/text.ts";

/** The publisher's own name, in French with its words for the kind of area put into French and nothing else. */
export function placeNames(name: string): Localised {
  return {
    fr: name
      .replace(/ nonmetropolitan area \(noncontiguous\)$/u, " (hors agglomération, en plusieurs parties)")
      .replace(/ nonmetropolitan area$/u, " (hors agglomération)")
      .replace(/ MSA$/u, " (agglomération)"),
    en: name,
  };
}
