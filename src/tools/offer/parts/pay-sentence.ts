import { formats, tags } from "#kit/words/format.ts";
import type { Phrase } from "#kit/words/phrase.ts";
import type { Language } from "#schema/text.ts";
import type { Values } from "./values.ts";

/**
 * The sentence on pay for the advert or the invitation, in each language whatever the page's, because an advert may be
 * in another language than its writer reads.
 */
export function paySentences({ band, input, unit }: Values): readonly Phrase[] {
  return (Object.keys(tags) as Language[]).map((language) => {
    const { money, moneyRange } = formats(language);
    const amount = (value: number): string => money(value, unit.currency, 0);
    const range =
      band === undefined || band.low === band.high
        ? amount(input.base)
        : moneyRange(band.low, band.high, unit.currency, 0);
    return {
      key: `sentence.${language}${input.variable > 0 ? ".variable" : ""}`,
      values: { range, variable: amount(input.variable) },
    };
  });
}
