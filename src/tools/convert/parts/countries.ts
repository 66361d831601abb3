/**
 * The countries an amount can come from or go to, each with its currency, by their ISO code. Those with `prices` have a
 * series of consumer prices; a test holds both against the series of `data/`.
 */
export const countries = {
  fr: { currency: "EUR", prices: true },
  gb: { currency: "GBP", prices: true },
  us: { currency: "USD", prices: true },
  ca: { currency: "CAD", prices: true },
  ch: { currency: "CHF", prices: true },
  de: { currency: "EUR", prices: true },
  be: { currency: "EUR", prices: true },
  es: { currency: "EUR", prices: true },
  ru: { currency: "RUB", prices: true },
  au: { currency: "AUD", prices: false },
  br: { currency: "BRL", prices: false },
  cn: { currency: "CNY", prices: false },
  dk: { currency: "DKK", prices: false },
  hk: { currency: "HKD", prices: false },
  in: { currency: "INR", prices: false },
  jp: { currency: "JPY", prices: false },
  kr: { currency: "KRW", prices: false },
  mx: { currency: "MXN", prices: false },
  my: { currency: "MYR", prices: false },
  no: { currency: "NOK", prices: false },
  nz: { currency: "NZD", prices: false },
  se: { currency: "SEK", prices: false },
  sg: { currency: "SGD", prices: false },
  th: { currency: "THB", prices: false },
  tw: { currency: "TWD", prices: false },
  za: { currency: "ZAR", prices: false },
} as const satisfies Readonly<Record<string, { readonly currency: string; readonly prices: boolean }>>;

export type CountryCode = keyof typeof countries;

export const countryCodes = Object.keys(countries) as readonly CountryCode[];

export function isCountry(code: unknown): code is CountryCode {
  return typeof code === "string" && Object.hasOwn(countries, code);
}

/** The series of a country's consumer prices; undefined where none is held. */
export function pricesOf(country: CountryCode): string | undefined {
  return countries[country].prices ? `prices-${country}` : undefined;
}

/** The series of units of a currency per US dollar; undefined for the dollar itself. */
export function ratesOf(country: CountryCode): string | undefined {
  const { currency } = countries[country];
  return currency === "USD" ? undefined : `usd-${currency.toLowerCase()}`;
}
