import type { Article, LawFile } from "#schema/law.ts";
import type { Language, Localised } from "#schema/text.ts";
import type { Value } from "../words/phrase.ts";

/** "article L1132-1 of the French Labour Code". An article may have a name of its own; a text cited as a whole is named by its title. */
export function nameOf(article: Article, text: LawFile["texts"][number], language: Language): string {
  if (article.name !== undefined) return article.name[language];
  if (article.number === undefined) return text.name[language];
  return `article\u00A0${article.number} ${text.after?.[language] ?? text.name[language]}`;
}

/** The same with a capital, for the beginning of a line or a cell. */
export function withCapital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The name at the head of a row, in both languages. */
export function lawTitle(article: Article, text: LawFile["texts"][number]): Localised {
  return { fr: withCapital(nameOf(article, text, "fr")), en: withCapital(nameOf(article, text, "en")) };
}

/** An article with the name it is shown under. */
export interface TitledArticle {
  readonly title: Localised;
  readonly article: Article;
}

export function titledArticles(file: LawFile | undefined): readonly TitledArticle[] {
  return (file?.texts ?? []).flatMap((text) =>
    text.articles.map((article) => ({ title: lawTitle(article, text), article })),
  );
}

/** What an article says; a reading of this site is marked as one, by the tool's text `law.likely`. */
export function saysOf({ certainty, says: names }: Article): Value {
  return certainty === "likely" ? { phrase: { key: "law.likely", values: { says: { names } } } } : { names };
}
