import type { Section } from "#kit/result/result.ts";
import { formats, tags } from "#kit/words/format.ts";
import type { Texts } from "#kit/words/words.ts";
import type { Language } from "#schema/text.ts";
import type { Values } from "./values.ts";

/** The sentences of adverts, in every language at once: the page's own words are loaded in one. */
const texts = import.meta.glob<Texts>("./advert/texts.*.json", { import: "default", eager: true });

/**
 * The sentence on pay for the advert or the invitation, in each language whatever the page's, because an advert may be
 * in another language than its writer reads.
 */
export function paySentences(values: Values): readonly Section[] {
  return (Object.keys(tags) as Language[]).map((language) => ({
    is: "text",
    id: `sentence-${language}`,
    language,
    text: { key: "sentence", values: { text: sentenceIn(language, values) } },
  }));
}

/** The same in the language of the page alone, for the person who receives the offer. */
export function paySentence(values: Values): Section {
  const names = { fr: sentenceIn("fr", values), en: sentenceIn("en", values) };
  return { is: "text", id: "sentence", text: { key: "sentence", values: { text: { names } } } };
}

function sentenceIn(language: Language, { band, input, unit }: Values): string {
  const { money, moneyRange } = formats(language);
  const amount = (value: number): string => money(value, unit.currency, 0);
  const { low, high } = band ?? { low: input.base, high: input.base };
  const key = input.variable > 0 ? "pay-and-variable" : "pay";
  return (texts[`./advert/texts.${language}.json`]?.[key] ?? "")
    .replace("{range}", low === high ? amount(low) : moneyRange(low, high, unit.currency, 0))
    .replace("{variable}", amount(input.variable));
}
