import { describe, expect, it } from "vitest";
import { languages } from "#schema/names.ts";
import { builderIds, textsOf, toolIds } from "../tools.ts";
import { localPages, read } from "./dist.ts";

const slugs = (language: string) =>
  localPages.filter((path) => path.startsWith(`${language}/`)).map((path) => path.slice(3));

/** Sentences and words of one language's interface that the other does not share. */
function ownWords(language: "fr" | "en", other: "fr" | "en"): readonly string[] {
  const folders = [
    "kit/words",
    "kit/checklist",
    "kit/builder",
    "site",
    ...[...toolIds, ...builderIds].map((id) => `tools/${id}`),
  ];
  const all = (which: "fr" | "en") => folders.flatMap((folder) => Object.entries(textsOf(folder, which)));
  const shared = new Set(all(other).map(([, text]) => text));
  return all(language)
    .filter(
      ([key, text]) =>
        !key.startsWith("language.") && text.length > 8 && !text.includes("{") && !shared.has(text),
    )
    .map(([, text]) => text);
}

describe("French and English in parity", () => {
  it("have the same pages at the same addresses", () => {
    expect(slugs("fr").length).toBeGreaterThan(8);
    expect(slugs("en")).toEqual(slugs("fr"));
  });

  it.each([
    ["fr", "en"],
    ["en", "fr"],
  ] as const)("show no interface word of the other language on %s pages", (language, other) => {
    const foreign = ownWords(other, language);
    expect(foreign.length).toBeGreaterThan(50);
    for (const path of localPages.filter((one) => one.startsWith(`${language}/`))) {
      const text = visible(read(path));
      expect(
        foreign.filter((word) => new RegExp(`(?<![\\p{L}])${escaped(word)}(?![\\p{L}])`, "u").test(text)),
        path,
      ).toEqual([]);
    }
  });

  it.each(languages)("leave none of Starlight's own labels in another language on %s pages", (language) => {
    const labels = {
      fr: /Skip to content|On this page|Search|Select (?:theme|language)/u,
      en: /Aller au contenu|Sur cette page|Rechercher|Changer/u,
    };
    for (const path of localPages.filter((one) => one.startsWith(`${language}/`))) {
      expect(visible(read(path)), path).not.toMatch(labels[language]);
    }
  });

  it.each(localPages)("say their language: %s", (path) => {
    const tag = path.startsWith("fr/") ? "fr-FR" : "en-GB";
    expect(read(path)).toMatch(new RegExp(`<html lang="${tag}" dir="ltr"`, "u"));
  });
});

/** What a reader sees or hears, without what is said in another language on purpose. */
function visible(html: string): string {
  return (
    html
      .replace(/<head>[\s\S]*?<\/head>/u, "")
      .replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/gu, "")
      // Addresses and ids are the same in each language.
      .replaceAll(/="\/[^"]*"| (?:value|data-for)="[^"]*"/gu, "")
      .replaceAll(/<a\b[^>]*class="lang"[\s\S]*?<\/a>/gu, "")
      .replaceAll(/<(span|p) lang="(?:en|fr)"[^>]*>[\s\S]*?<\/\1>/gu, "")
      .replaceAll("&#39;", "'")
      .replaceAll("&amp;", "&")
  );
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}
