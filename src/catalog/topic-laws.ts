import type { LawFile, LawTopic } from "#schema/law.ts";

/** The topics that tools ask for alone. */
const topics = ["trial-period", "evaluation"] as const satisfies readonly LawTopic[];

/** Of each country, the law of one topic as a file of its own: `fr-trial-period`. It has no text where none is known. */
export function topicLaws(laws: ReadonlyMap<string, LawFile>): ReadonlyMap<string, LawFile> {
  return new Map(
    topics.flatMap((topic) =>
      [...laws].map(([country, { figures: _, days: __, ...file }]) => [
        `${country}-${topic}`,
        {
          ...file,
          texts: file.texts.flatMap((text) => {
            const articles = text.articles.filter((article) => article.topic === topic);
            return articles.length === 0 ? [] : [{ ...text, articles }];
          }),
        },
      ]),
    ),
  );
}
