import { nameOf, withCapital } from "#kit/law/law-name.ts";
import type { Article, LawFile } from "#schema/law.ts";
import type { Language } from "#schema/text.ts";
import { catalog } from "../data/catalog.ts";

interface Cited {
  readonly article: Article;
  readonly text: LawFile["texts"][number];
  readonly file: LawFile;
}

/** An article by country and id, `fr/l1132-1`. Throws for an article that is not in the data. */
export function articleOf(id: string): Cited {
  const [country = "", name = ""] = id.split("/");
  const file = catalog.laws.get(country);
  for (const text of file?.texts ?? []) {
    const article = text.articles.find((one) => one.id === name);
    if (file !== undefined && article !== undefined) return { article, text, file };
  }
  const known = [...catalog.laws].flatMap(([of, { texts }]) =>
    texts.flatMap(({ articles }) => articles.map((one) => `${of}/${one.id}`)),
  );
  throw new Error(`Law "${id}": expected one of ${known.join(", ")}.`);
}

/** "article L1132-1 of the French Labour Code". An article may have a name of its own; a text cited as a whole is named by its title. */
export function articleName(id: string, language: Language): string {
  const { article, text } = articleOf(id);
  return nameOf(article, text, language);
}

/** The same with a capital, for the beginning of a line or a cell. */
export function articleTitle(id: string, language: Language): string {
  return withCapital(articleName(id, language));
}
