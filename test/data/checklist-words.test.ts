import { describe, expect, it } from "vitest";
import { loadCatalog } from "#catalog/from-disk.ts";
import { languages } from "#schema/names.ts";
import { numberText } from "#site/guides/numbers.ts";
import { siteWords } from "#site/words/words.ts";

const { checklists } = loadCatalog(process.cwd());

const texts = languages.flatMap((language) =>
  [...checklists].flatMap(([id, { words }]) => {
    const { title, lead, keywords = "", note = "", groups = {}, items = {} } = words[language];
    const lines = [
      ...Object.entries({ title, lead, keywords, note }),
      ...Object.entries(groups),
      ...Object.entries(items).flatMap(([item, { text, reason }]) => [
        ...(text === undefined ? [] : [[`${item}.text`, text] as const]),
        ...(reason === undefined ? [] : [[`${item}.reason`, reason] as const]),
      ]),
    ];
    return lines.map(([field, text]) => ({ language, id, field, text }));
  }),
);

describe("the words of the checklists", () => {
  // As in the guides; and spaces that are missing, capitals without their accent, a middle dot.
  const slips = {
    fr: [
      /[\w»)éèàê] [;!?:»]|« /u,
      /[\w»)éèàê][;!?»]|[\w»)éèàê]:/u,
      /[a-zéè]'[a-zéèêh]/iu,
      /\b(?:A (?=[a-z])|Ec|Enu|Et[ua]|Ev)/u,
      /·/u,
    ],
    en: [/[a-z]'[a-z]/iu, /[«»"]/u],
  } as const;
  const at = ({ language, id, field }: (typeof texts)[number]) => `${language} ${id} ${field}`;

  it("type no number: it is in letters, or a placeholder names it", () => {
    const typed = texts.filter(({ text }) => /\d/u.test(text.replaceAll(/\{[^{}]*\}/gu, "")));
    expect(typed.map(at)).toEqual([]);
  });

  it("have placeholders only where they are filled, each with its number or its article", () => {
    for (const { language, id, field, text } of texts) {
      for (const [, of = ""] of text.matchAll(/\{([^{}]+)\}/gu)) {
        expect(field, id).toMatch(/^(?:lead|note)$|\.(?:text|reason)$/u);
        expect(numberText(of, siteWords(language), "account-manager"), `${id} ${field}`).not.toBe("");
      }
    }
  });

  it("are typographically clean", () => {
    const unclean = texts.filter(({ language, text }) => {
      const prose = text.replaceAll(/\{[^{}]*\}/gu, "x");
      return slips[language].some((slip) => slip.test(prose));
    });
    expect(unclean.map(at)).toEqual([]);
  });

  it("have titles short enough for a menu, all different", () => {
    for (const language of languages) {
      const titles = [...checklists.values()].map(({ words }) => words[language].title);
      expect(titles.filter((title) => title.length > 40)).toEqual([]);
      expect(new Set(titles).size).toBe(checklists.size);
    }
  });

  it("have short items without a full stop, and reasons that end with one", () => {
    const items = texts.filter(({ field }) => field.endsWith(".text"));
    expect(items.filter(({ text }) => text.length >= 90 || /[.!?…]$/u.test(text)).map(at)).toEqual([]);
    const reasons = texts.filter(({ field }) => field.endsWith(".reason"));
    expect(reasons.filter(({ text }) => !/[^.]\.$/u.test(text)).map(at)).toEqual([]);
  });

  it("ask nobody for an age or a look", () => {
    const asked = texts.filter(({ text }) =>
      /attractive|charming|youthful|séduisant|bonne présentation/iu.test(text),
    );
    expect(asked.map(at)).toEqual([]);
  });

  it("give reasons to the same items in each language", () => {
    const [first, ...others] = languages.map((language) =>
      texts
        .filter((one) => one.language === language)
        .map(({ id, field }) => `${id} ${field}`)
        .toSorted(),
    );
    for (const other of others) expect(other).toEqual(first);
  });
});
