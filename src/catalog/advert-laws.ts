import type { LawFile } from "#schema/law.ts";

/**
 * Of each country, the rules about what an advert says of pay, as a file of their own: `fr-advert`. A tool about one
 * advert does not load all the law of a country. Countries without such a rule have a file all the same, with no text.
 */
export function advertLaws(laws: ReadonlyMap<string, LawFile>): ReadonlyMap<string, LawFile> {
  return new Map(
    [...laws].map(([country, { figures: _, days: __, ...file }]) => [
      `${country}-advert`,
      {
        ...file,
        texts: file.texts.flatMap((text) => {
          const articles = text.articles.filter(
            ({ advert, topic }) => advert !== undefined && topic === "pay",
          );
          return articles.length === 0 ? [] : [{ ...text, articles }];
        }),
      },
    ]),
  );
}
