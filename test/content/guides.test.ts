import { describe, expect, it } from "vitest";
import { languages } from "#schema/names.ts";
import { guides, guidesIn } from "./guides.ts";

/** Digits a guide may hold as they stand, each with the reason why it is no number of the data. */
const allowed: readonly { readonly form: RegExp; readonly why: string }[] = [
  { form: /\(UE\)\s2023\/970|\(EU\)\s2023\/970/gu, why: "the number of a directive" },
  { form: /\b(?:19|20)\d\d(?:[–-](?:19|20)?\d\d)?(?:-\d\d-\d\d)?\b/gu, why: "a year, a day" },
  { form: /\b(?:b2b|1C)\b/gu, why: "a name" },
  { form: /\bL\d{3,4}-\d+\b/gu, why: "the number of an article" },
  {
    form: /WCAG[\s\u00A0]2\.2|CC[\s\u00A0]BY[\s\u00A0]4\.0/gu,
    why: "the version of a standard, of a licence",
  },
  { form: /^\s*\d+\. /gmu, why: "the mark of an ordered list" },
  {
    form: /\b(?:levels?|niveaux?)[\s\u00A0]\d(?:(?:,|–| and| to| et| ou| or| à| puis|, then) \d)*/giu,
    why: "the name of a level",
  },
  {
    form: /\b(?:base is|base vaut|index|indice)[\s\u00A0]100\b/giu,
    why: "the base of an index, by definition",
  },
  { form: /\b1, 2, 2, 4\b/gu, why: "what equal ranks look like" },
  { form: /\btypes? 7\b/gu, why: "the name of a definition of quantiles" },
  { form: /\b(?:less|moins) 1\b|× 52\b/gu, why: "part of a formula" },
  { form: /\bn°\s?\d+|\bno\. \d+/gu, why: "the place in a list of the source" },
  { form: /```[\s\S]*?```|`[^`\n]*`/gu, why: "code" },
  { form: /\]\([^)]*\)/gu, why: "an address" },
  { form: /<[A-Z][\s\S]*?>/gu, why: "an attribute of a part: it names the number it shows" },
  { form: /^import .*$/gmu, why: "code" },
  { form: /\{[^{}]*\}/gu, why: "a placeholder: it names the number it shows" },
  { form: /^(?:sidebar|lastUpdated|uses|rests|keywords):(?:\s*\[[^\]]*\]|.*)$/gmu, why: "no prose" },
];

/** Guides that speak of the site's own files, where a number is part of an address or of an example. */
const exceptions: Readonly<Record<string, string>> = {
  "data/api": "amounts and sizes of the examples, each held against the files by test/site",
};

/** Sentences of no content, in the language they are found in (voice). */
const fillers = {
  en: [
    "in today’s world",
    "it is important to note",
    "plays a key role",
    "dive into",
    "seamless",
    "leverage",
    "unlock",
    "in order to",
    "needless to say",
    "at the end of the day",
    "state-of-the-art",
    "best-in-class",
    "game-changer",
    "whether you are",
  ],
  fr: [
    "de nos jours",
    "il est important de noter",
    "il convient de noter",
    "il est à noter",
    "jouer un rôle clé",
    "joue un rôle clé",
    "véritable",
    "incontournable",
    "n’hésitez pas",
    "au cœur de",
    "dans un monde où",
    "force est de constater",
    "afin de pouvoir",
    "que vous soyez",
  ],
} as const;

describe("guides", () => {
  it("stand at the same addresses in each language", () => {
    const [first, ...others] = languages.map((language) =>
      guidesIn(language)
        .map(({ path }) => path)
        .toSorted(),
    );
    expect(first?.length).toBeGreaterThan(0);
    for (const other of others) expect(other).toEqual(first);
  });

  it.each(guides.filter(({ path }) => !(path in exceptions)))(
    "$file types no number the data has",
    ({ frontmatter, body }) => {
      const prose = allowed.reduce((text, { form }) => text.replaceAll(form, " "), frontmatter + body);
      const found = prose.split("\n").filter((line) => /\d/u.test(line));
      expect(found).toEqual([]);
    },
  );

  it.each(guides.filter(({ path }) => /^(?:hiring|onboarding|performance)\b/u.test(path)))(
    "$file says in two to five words for whom it is",
    ({ frontmatter }) => {
      const [, audience = ""] = /^audience: "([^"]*)"$/mu.exec(frontmatter) ?? [];
      expect(audience.split(/\s+/u).length, audience).toBeGreaterThanOrEqual(2);
      expect(audience.split(/\s+/u).length, audience).toBeLessThanOrEqual(5);
    },
  );

  it.each(guides)("$file has no filler", ({ language, frontmatter, body }) => {
    const text = (frontmatter + body).toLowerCase().replaceAll("'", "’");
    expect(fillers[language].filter((filler) => text.includes(filler))).toEqual([]);
  });

  it.each(guides)("$file is typographically clean", ({ language, frontmatter, body }) => {
    const prose = body.replaceAll(/```[\s\S]*?```|`[^`\n]*`|<[A-Z][\s\S]*?>|^import .*$/gmu, " ");
    // A tag is a space here, so an apostrophe before one ends a word.
    const slips =
      language === "fr"
        ? [/[\w»)] [;!?]/u, /[\wé»)] :(?=\s)/u, /« | »/u, /[a-zé]'/iu]
        : [/[a-z]'/iu, /[«»]/u];
    const lines = `${frontmatter}${prose}`.split("\n");
    expect(lines.filter((line) => slips.some((slip) => slip.test(line)))).toEqual([]);
  });
});
