import kitEnglish from "#kit/words/texts.en.json";
import kitFrench from "#kit/words/texts.fr.json";
import builderEnglish from "#kit/builder/texts.en.json";
import builderFrench from "#kit/builder/texts.fr.json";
import checklistEnglish from "#kit/checklist/texts.en.json";
import checklistFrench from "#kit/checklist/texts.fr.json";
import { cacheByOwner } from "#kit/memoize/cache-by-owner.ts";
import { wording } from "#kit/words/wording.ts";
import type { Texts, Words } from "#kit/words/words.ts";
import { languages } from "#schema/names.ts";
import type { Language } from "#schema/text.ts";

// The English keys define the type, so a key missing in French is a type error.
const kit: Readonly<Record<Language, Record<keyof typeof kitEnglish, string>>> = {
  fr: kitFrench,
  en: kitEnglish,
};
const checklist: Readonly<Record<Language, Record<keyof typeof checklistEnglish, string>>> = {
  fr: checklistFrench,
  en: checklistEnglish,
};
const builder: Readonly<Record<Language, Record<keyof typeof builderEnglish, string>>> = {
  fr: builderFrench,
  en: builderEnglish,
};
/** Each part of the site has texts of its own, in its folder. A test holds that no two of them share a key. */
const parts = import.meta.glob<Texts>("../*/texts.*.json", { import: "default", eager: true });
const site = Object.fromEntries(
  languages.map((language) => {
    const ofLanguage = Object.entries(parts).filter(([path]) => path.endsWith(`/texts.${language}.json`));
    return [language, Object.fromEntries(ofLanguage.flatMap(([, texts]) => Object.entries(texts)))];
  }),
) as Readonly<Record<Language, Texts>>;

/** The texts of the site's own pages. Together with a tool's texts, also those of the tool's page. */
export function siteWords(language: Language, toolTexts: Texts = none): Words {
  return wordsWith(toolTexts, language);
}

const none: Texts = {};

/** Cached, because every part of every page asks for them. */
const wordsWith = cacheByOwner((toolTexts: Texts, language): Words => {
  const known = languageOf(language);
  // A tool says of itself what it says in the browser, whatever a page of the site calls by the same key.
  return wording(known, kit[known], { ...site[known], ...toolTexts });
});

/** The texts a checklist is built with: exactly those it also has in the browser. */
export function checklistWords(language: Language): Words {
  return wording(language, kit[language], checklist[language]);
}

/** The texts a builder is built with: exactly those it also has in the browser. */
export function builderWords(language: Language, toolTexts: Texts): Words {
  return wording(language, { ...kit[language], ...builder[language] }, toolTexts);
}

/**
 * The sentences whose placeholders a script fills in: those whose keys have this prefix. The result's keys
 * omit the prefix.
 */
export function sentencesOf(start: string, language: Language): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(site[language]).flatMap(([key, text]) =>
      key.startsWith(start) ? [[key.slice(start.length), text]] : [],
    ),
  );
}

/** The language of a page, from the first folder of its address. */
export function languageOf(locale: string | undefined): Language {
  const found = languages.find((language) => language === locale);
  if (found === undefined) throw new Error(`No language "${locale ?? ""}": pages stand under /fr/ or /en/.`);
  return found;
}

/**
 * The language in a page's address. Components read it here, because Astro may run a component before
 * Starlight has set up the page.
 */
export function languageAt({ pathname }: URL): Language {
  const base = import.meta.env.BASE_URL.replace(/\/?$/u, "/");
  return languageOf(pathname.slice(base.length).split("/")[0]);
}

export function otherLanguages(language: Language): readonly Language[] {
  return languages.filter((one) => one !== language);
}
