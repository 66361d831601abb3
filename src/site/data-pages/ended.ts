/** The sentences on dates that have passed, as the page holds them in its language. */
export interface EndedTexts {
  readonly "just-ended": string;
  /** By the plural of `{count}`. */
  readonly one: string;
  readonly other: string;
}

/** "That ended 4 months ago." Empty until the day has passed. */
export function endedText(until: string, today: string, texts: EndedTexts, language: string): string {
  if (today <= until) return "";
  const months = monthsBetween(until, today);
  if (months === 0) return texts["just-ended"];
  const isOne = new Intl.PluralRules(language).select(months) === "one";
  return (isOne ? texts.one : texts.other).replace("{count}", String(months));
}

/**
 * As in `core/months-between.ts`, which stands in the calculators' script: importing it from there would load
 * that whole script on the page of a data set. A test holds the two together.
 */
function monthsBetween(from: string, to: string): number {
  const [[year = 0, month = 0, day = 0], [laterYear = 0, laterMonth = 0, laterDay = 0]] = [
    from.split("-").map(Number),
    to.split("-").map(Number),
  ];
  return (laterYear - year) * 12 + laterMonth - month - (laterDay < day ? 1 : 0);
}
