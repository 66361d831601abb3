import { monthsBetween } from "#core/months-between.ts";
import type { Vintage } from "#schema/dataset.ts";
import type { Words } from "../words/words.ts";
import type { Source } from "./result.ts";

/** The name of the vintage used. */
export function vintageName(source: Source, words: Words): string {
  return vintageOf(source)?.names[words.language] ?? source.vintage;
}

/** The vintage used, with the survey it comes from and how long it is valid. */
export function vintageText(source: Source, words: Words): string {
  const dates = datesText(vintageOf(source), words);
  const name = vintageName(source, words);
  return dates === "" ? name : `${name}. ${dates}`;
}

/** The citation of a source, with the vintage used. */
export function sourceText(source: Source, words: Words): string {
  const dates = datesText(vintageOf(source), words);
  const citation = source.dataset.citation[words.language].replace(/\.$/u, "");
  const cited = `${citation} (${vintageName(source, words)})`;
  return dates === "" ? cited : `${cited}. ${dates}`;
}

/**
 * The date of the survey, and from when until when the publisher applies the figures. A reader is also told
 * how long ago that ended.
 */
export function datesText(vintage: Vintage | undefined, words: Words): string {
  if (vintage === undefined) return "";
  const { survey, valid } = vintage;
  const ended =
    valid === undefined || words.today === undefined || words.today <= valid.until
      ? undefined
      : monthsBetween(valid.until, words.today);
  return [
    survey === undefined ? "" : words.text("dates.survey", { survey: { names: survey } }),
    valid === undefined
      ? ""
      : words.text("dates.valid", { from: { day: valid.from }, until: { day: valid.until } }),
    ended === undefined ? "" : words.text(ended === 0 ? "dates.just-ended" : "dates.ended", { count: ended }),
  ]
    .filter((text) => text !== "")
    .join(" ");
}

function vintageOf({ dataset, vintage }: Source): Vintage | undefined {
  return dataset.vintages.find(({ id }) => id === vintage);
}
