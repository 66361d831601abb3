import type { Article, LawFile } from "#schema/law.ts";
import type { Language, Localised } from "#schema/text.ts";

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
