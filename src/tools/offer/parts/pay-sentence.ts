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
export function paySentences({ band, input, unit }: Values): readonly Section[] {
  return (Object.keys(tags) as Language[]).map((language) => {
    const { money, moneyRange } = formats(language);
    const amount = (value: number): string => money(value, unit.currency, 0);
    const range =
      band === undefined || band.low === band.high
        ? amount(input.base)
        : moneyRange(band.low, band.high, unit.currency, 0);
    const key = input.variable > 0 ? "pay-and-variable" : "pay";
    const text = (texts[`./advert/texts.${language}.json`]?.[key] ?? "")
      .replace("{range}", range)
      .replace("{variable}", amount(input.variable));
    return {
      is: "text",
      id: `sentence-${language}`,
      language,
      text: { key: "sentence", values: { text } },
    };
  });
}
