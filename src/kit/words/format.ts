import type { Language } from "#schema/text.ts";

/** The BCP 47 tag that sets the number and date formats of each language. */
export const tags: Readonly<Record<Language, string>> = { fr: "fr-FR", en: "en-GB" };

const narrowSpace = "\u202F";
const noBreakSpace = "\u00A0";

const made = new Map<Language, Formats>();

/** The formats of a language. They are made once, because a page uses them in many places. */
export function formats(language: Language): Formats {
  const known = made.get(language);
  if (known !== undefined) return known;
  const format = makeFormats(language);
  made.set(language, format);
  return format;
}

/**
 * Numbers, money and dates in the format of the language. Intl in Node and in browsers puts in different
 * spaces, so every space is set here: narrow between thousands, no-break before a currency.
 */
function makeFormats(language: Language) {
  const tag = tags[language];
  const formatters = new Map<string, Intl.NumberFormat>();

  /**
   * Making a formatter takes longer than using it a hundred times, and a page has hundreds of numbers in few
   * formats. So formatters are cached.
   */
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

  function formatted(value: number, options: Intl.NumberFormatOptions): string {
    // Replacing the space is ten times faster than `formatToParts`: a space between digits separates
    // thousands.
    return formatter(options)
      .format(withExactTies(value))
      .replaceAll("-", "−")
      .replaceAll(/\s/gu, (_, at: number, all: string) =>
        /\d/u.test(all.charAt(at - 1)) && /\d/u.test(all.charAt(at + 1)) ? narrowSpace : noBreakSpace,
      );
  }

  /** A difference is signed: `+1,250`. A value that rounds to zero has no sign. */
  function number(value: number, decimals = 0, signed = false): string {
    return formatted(value, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: signed ? "exceptZero" : "negative",
    });
  }

  function money(value: number, currency: string, decimals: number, named = false): string {
    return formatted(value, {
      style: "currency",
      currency,
      // US dollars are "$" where no others stand beside them; any other dollar names its country. French would write
      // pounds sterling as "£GB", though no other pound is published here.
      currencyDisplay: (named && currency !== "GBP") || currency === "CAD" ? "symbol" : "narrowSymbol",
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
  }

  /** A share: 0.25 is `25%`, or `+25%` if it is a difference. A value that rounds to zero has no sign. */
  function percent(share: number, decimals: number, signed = false): string {
    return formatted(share, {
      style: "percent",
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: signed ? "exceptZero" : "negative",
    }).replace(`${noBreakSpace}%`, `${narrowSpace}%`);
  }

  /** Two amounts with one unit: `₽20,000–23,000`, `20 000–23 000 ₽`. */
  function moneyRange(low: number, high: number, currency: string, decimals: number): string {
    const first = money(low, currency, decimals);
    const unitLeads = !/^−?\d/u.test(first);
    return unitLeads
      ? `${first}–${number(high, decimals)}`
      : `${number(low, decimals)}–${money(high, currency, decimals)}`;
  }

  /** As many decimals as the number needs, up to six. For numbers that a reader typed. */
  function plain(value: number): string {
    return formatted(value, { maximumFractionDigits: 6 });
  }

  let days: Intl.DateTimeFormat | undefined;
  let months: Intl.DateTimeFormat | undefined;

  function date(iso: string, format: Intl.DateTimeFormat): string {
    return format.format(new Date(`${iso}T00:00:00Z`)).replaceAll(/[\s\u202F]/gu, noBreakSpace);
  }

  function day(iso: string): string {
    days ??= new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: "UTC" });
    // French writes the first day of a month as an ordinal and the others as plain numbers.
    return date(iso, days).replace(/^1(?=\u00A0\p{L})/u, language === "fr" ? "1er" : "1");
  }

  /** "March 2027", of `2027-03`. */
  function month(iso: string): string {
    months ??= new Intl.DateTimeFormat(tag, { month: "long", year: "numeric", timeZone: "UTC" });
    return date(`${iso}-01`, months);
  }

  const named = new Map<string, string>();

  /** The name is shown beside every result and `formatToParts` is slow, so it is cached. */
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

  return { number, percent, money, moneyRange, plain, day, month, currencyName };
}

/**
 * Half way between 25.06 and 25.07, floating point gives 25.064999999999998. Rounding to fourteen significant
 * digits first makes ties round up, as on paper.
 */
function withExactTies(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(14)) : value;
}

export type Formats = ReturnType<typeof makeFormats>;
