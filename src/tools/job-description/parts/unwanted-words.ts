import type { Language } from "#schema/text.ts";

/** What an advert should not ask, with the words that ask it. A reader is warned, never stopped. */
export interface UnwantedWords {
  /** The key of the warning: `check.words.<id>`. */
  readonly id: "age" | "looks" | "family" | "pay-history" | "origin" | "unpaid-trial";
  readonly words: Readonly<Record<Language, RegExp>>;
}

/** Words are whole: "young" is found, "Youngstown" is not. */
const whole = (...patterns: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${patterns.join("|")})(?![\p{L}\p{M}])`, "iu");

export const unwantedWords: readonly UnwantedWords[] = [
  {
    id: "age",
    words: {
      en: whole(
        "young",
        "youthful",
        "recent graduates?",
        "digital natives?",
        "(?:under|over) \\d\\d",
        "aged? \\d\\d",
        "mature",
        "energetic",
      ),
      fr: whole(
        "jeunes?",
        "junior de moins",
        "moins de \\d\\d ans",
        "âgée?s? de",
        "entre \\d\\d et \\d\\d ans",
        "dynamiques?",
        "jeunes diplômée?s?",
      ),
    },
  },
  {
    id: "looks",
    words: {
      en: whole(
        "good[- ]looking",
        "attractive",
        "well[- ]groomed",
        "photo(?:graph)?s?",
        "pleasant appearance",
      ),
      fr: whole(
        "bonne présentation",
        "présentation soignée",
        "physique agréable",
        "photos?",
        "belle apparence",
      ),
    },
  },
  {
    id: "family",
    words: {
      en: whole("married", "marital status", "children", "family situation", "no family", "pregnan(?:t|cy)"),
      fr: whole(
        "mariée?s?",
        "célibataires?",
        "situation de famille",
        "situation familiale",
        "enfants",
        "sans attaches?",
        "grossesse",
        "enceinte",
      ),
    },
  },
  {
    id: "pay-history",
    words: {
      en: whole(
        "(?:current|last|previous|past) (?:pay|salary|wages?|compensation)",
        "salary history",
        "pay history",
      ),
      fr: whole(
        "(?:dernier|ancien|précédent) salaire",
        "salaire actuel",
        "rémunération (?:actuelle|précédente)",
        "historique (?:de salaire|de rémunération)",
        "bulletins? de paie",
      ),
    },
  },
  {
    id: "origin",
    words: {
      en: whole("native speakers?", "mother tongue", "nationality", "native english", "canadian experience"),
      fr: whole("langue maternelle", "nationalité", "de souche", "expérience canadienne"),
    },
  },
  {
    id: "unpaid-trial",
    words: {
      en: whole("unpaid trial", "trial days?", "trial shifts?", "unpaid days?"),
      fr: whole("essai non (?:payé|rémunéré)", "journées? d[’']essai", "jours? d[’']essai", "essai gratuit"),
    },
  },
];
