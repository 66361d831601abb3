import type { Language } from "#schema/text.ts";

/** The BCP 47 tag whose conventions numbers and dates of each language follow. */
export const tags: Readonly<Record<Language, string>> = { fr: "fr-FR", en: "en-GB" };

const narrowSpace = "\u202F";
const noBreakSpace = "\u00A0";

const made = new Map<Language, Formats>();

/** The formats of a language, made once: a page asks for them in many places. */
export function formats(language: Language): Formats {
  const known = made.get(language);
  if (known !== undefined) return known;
  const format = makeFormats(language);
  made.set(language, format);
  return format;
}

/**
 * Numbers, money and dates as a reader of the language writes them. Node's and browsers' Intl differ in the spaces they
 * put in, so every space is set here: narrow between thousands, no-break before a currency.
 */
function makeFormats(language: Language) {
  const tag = tags[language];
  const formatters = new Map<string, Intl.NumberFormat>();

  /** Making one takes longer than using it a hundred times, and a page holds hundreds of numbers of few forms. */
  function formatter(options: Intl.NumberFormatOptions): Intl.NumberFormat {
    const { style, currency, currencyDisplay, signDisplay, minimumFractionDigits, maximumFractionDigits } =
      options;
    const digits = [minimumFractionDigits, maximumFractionDigits];
    const key = [style, currency, currencyDisplay, signDisplay, ...digits].join();
    const known = formatters.get(key);
    if (known !== undefined) return known;
    const format = new Intl.NumberFormat(tag, options);
    formatters.set(key, format);
    return format;
  }

  function parts(value: number, options: Intl.NumberFormatOptions): string {
    // Ten times quicker than asking for the parts: a space between digits is one between thousands.
    return formatter(options)
      .format(settled(value))
      .replaceAll("-", "−")
      .replaceAll(/\s/gu, (_, at: number, all: string) =>
        /\d/u.test(all.charAt(at - 1)) && /\d/u.test(all.charAt(at + 1)) ? narrowSpace : noBreakSpace,
      );
  }

  function number(value: number, decimals = 0): string {
    return parts(value, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  }

  function money(value: number, currency: string, decimals: number): string {
    return parts(value, {
      style: "currency",
      currency,
      currencyDisplay: "narrowSymbol",
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
  }

  /** A share: 0.25 is `25%`, and `+25%` where it is a difference; what rounds to nothing has no sign. */
  function percent(share: number, decimals: number, signed = false): string {
    return parts(share, {
      style: "percent",
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: signed ? "exceptZero" : "negative",
    }).replace(`${noBreakSpace}%`, `${narrowSpace}%`);
  }

  /** Two amounts with their unit once: `₽20,000–23,000`, `20 000–23 000 ₽`. */
  function moneyRange(low: number, high: number, currency: string, decimals: number): string {
    const first = money(low, currency, decimals);
    const unitLeads = !/^−?\d/u.test(first);
    return unitLeads
      ? `${first}–${number(high, decimals)}`
      : `${number(low, decimals)}–${money(high, currency, decimals)}`;
  }

  /** As many decimals as the number needs, up to six: for numbers a reader typed. */
  function plain(value: number): string {
    return parts(value, { maximumFractionDigits: 6 });
  }

  function day(iso: string): string {
    return (
      new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: "UTC" })
        .format(new Date(`${iso}T00:00:00Z`))
        .replaceAll(/[\s\u202F]/gu, noBreakSpace)
        // French counts the first day of a month, and the others by their number.
        .replace(/^1(?=\u00A0\p{L})/u, language === "fr" ? "1er" : "1")
    );
  }

  const named = new Map<string, string>();

  /** Stands beside every result; taking a number to parts is slow. */
  function currencyName(currency: string, count: number): string {
    const key = `${currency} ${count}`;
    const known = named.get(key);
    if (known !== undefined) return known;
    const name = formatter({ style: "currency", currency, currencyDisplay: "name", maximumFractionDigits: 0 })
      .formatToParts(count)
      .filter((part) => part.type === "currency")
      .map((part) => part.value)
      .join("");
    named.set(key, name);
    return name;
  }

  return { number, percent, money, moneyRange, plain, day, currencyName };
}

/**
 * Half way between 25.06 and 25.07, computers find 25.064999999999998: a tie is decided on the fourteen digits that
 * mean something, so that half goes up as it would on paper.
 */
function settled(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(14)) : value;
}

export type Formats = ReturnType<typeof makeFormats>;
