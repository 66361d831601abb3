import type { Language } from "#schema/text.ts";
import { aboutText, figureText } from "./figure-text.ts";
import { formats, tags } from "./format.ts";
import type { Value } from "./phrase.ts";
import type { Texts, Words } from "./words.ts";

/**
 * The texts of the kit and of the tool together. A tool may not redefine a text of the kit. Plurals are
 * written as `key.one` and `key.other` and chosen by `{count}`. `today` is the reader's day, if there is a reader.
 */
export function wording(language: Language, kitTexts: Texts, toolTexts: Texts = {}, today?: string): Words {
  const texts: Texts = { ...toolTexts, ...kitTexts };
  const format = formats(language);
  const list = new Intl.ListFormat(tags[language]);
  const plural = new Intl.PluralRules(tags[language]);

  function template(key: string, count: number | undefined): string {
    const found =
      (count === undefined ? undefined : texts[`${key}.${plural.select(count)}`]) ??
      texts[key] ??
      texts[`${key}.other`];
    if (found === undefined) throw new Error(`No text "${key}" in ${language}: add it to the text files.`);
    return found;
  }

  function text(key: string, values: Readonly<Record<string, Value | number>> = {}): string {
    const count = values["count"];
    const number =
      typeof count === "number"
        ? count
        : typeof count === "object" && "number" in count
          ? count.number
          : undefined;
    return template(key, number).replaceAll(/\{(\w+)\}/gu, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`Text "${key}" in ${language} needs a value for {${name}}.`);
      return typeof value === "number" ? format.number(value) : words.value(value);
    });
  }

  const words: Words = {
    language,
    format,
    today,
    has: (key) => key in texts,
    with: (more) => wording(language, { ...kitTexts, ...more }, toolTexts, today),
    text,
    say: (phrase) => text(phrase.key, phrase.values),
    value(value) {
      if (typeof value === "string") return value;
      if ("names" in value)
        return value.within === true ? lowerFirst(value.names[language]) : value.names[language];
      if ("list" in value) {
        const members = value.list.map((one) => words.value(one));
        return value.apart === true
          ? members.reduce((before, after) => text("list.apart", { before, after }))
          : list.format(members);
      }
      if ("phrase" in value) return words.say(value.phrase);
      if ("currency" in value) return format.currencyName(value.currency, 1000);
      if ("number" in value)
        return value.decimals === undefined
          ? format.plain(value.number)
          : format.number(value.number, value.decimals);
      if ("day" in value) return format.day(value.day);
      if ("percent" in value) return format.percent(value.percent, value.decimals, value.signed);
      if ("money" in value) {
        const amount = format.money(value.money, value.unit.currency, value.unit.decimals, value.unit.named);
        return aboutText(amount, value.unit.derived);
      }
      return figureText(value.figure, value.unit, words);
    },
    kind: (kind) => text(`kind.${kind}`),
  };
  return words;
}

function lowerFirst(text: string): string {
  // "US" stays as it is.
  return /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
