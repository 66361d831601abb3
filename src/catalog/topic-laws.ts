import type { Article, LawFile } from "#schema/law.ts";

/** What tools ask for alone, by name. */
const parts: Readonly<Record<string, (article: Article) => boolean>> = {
  "trial-period": ({ topic }) => topic === "trial-period",
  evaluation: ({ topic }) => topic === "evaluation",
  "refused-file": ({ refusedFile }) => refusedFile !== undefined,
};

/** Of each country, some of its law as a file of its own: `fr-trial-period`. It has no text where none is known. */
export function topicLaws(laws: ReadonlyMap<string, LawFile>): ReadonlyMap<string, LawFile> {
  return new Map(
    Object.entries(parts).flatMap(([name, isPart]) =>
      [...laws].map(([country, { figures: _, days: __, ...file }]) => [
        `${country}-${name}`,
        {
          ...file,
          texts: file.texts.flatMap((text) => {
            const articles = text.articles.filter(isPart);
            return articles.length === 0 ? [] : [{ ...text, articles }];
          }),
        },
      ]),
    ),
  );
}
