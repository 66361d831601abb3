import { bounds, isWide, plainNumber, plainText, readNumber, writeNumber } from "./number.ts";
import { commonField, refused, type Field, type Money, type Situation } from "./field.ts";

interface Settings {
  readonly min: number;
  readonly max: number;
  readonly default: (at: Situation) => Money;
  /** The currencies of the field. If there are several, the reader chooses one. */
  readonly currencies: (at: Situation) => readonly string[];
}

/** An amount with its currency: "45000 EUR" as typed, "45000-EUR" in an address. */
export function money(settings: Settings): Field<Money> {
  const { min, max, currencies } = settings;
  const isAccepted = (value: number): boolean => value >= min && value <= max;
  return {
    ...commonField,
    control: "money",
    line: { mode: "decimal" },
    isWide: isWide(min, max),
    schema: {
      type: "object",
      properties: {
        amount: { type: "number", minimum: min, maximum: max },
        currency: { type: "string", pattern: "^[A-Z]{3}$" },
      },
      required: ["amount", "currency"],
      additionalProperties: false,
    },
    fallback: settings.default,
    options: (at) => currencies(at).map((code) => ({ value: code, name: { currency: code } })),
    read(typed, at) {
      const { amount, currency } = split(typed);
      const reading = readNumber(amount, at, { min, max, isAccepted });
      if (!("value" in reading)) return reading;
      const known = currencies(at);
      const code = known.find((one) => one === currency) ?? known[0] ?? settings.default(at).currency;
      return { value: { amount: reading.value, currency: code } };
    },
    write: ({ amount, currency }, { language }) => `${writeNumber(amount, language)} ${currency}`,
    withPart(typed, part, text) {
      const { amount, currency } = split(typed);
      if (part === "currency") return `${amount} ${text}`;
      // A currency typed beside the amount takes precedence over the one selected.
      const given = split(text);
      return `${given.amount} ${given.currency === "" ? currency : given.currency}`;
    },
    toText: ({ amount, currency }) => `${plainText(amount)}-${currency}`,
    fromText(text, at) {
      const [, number = "", currency = ""] = /^(-?[\d.]+)(?:-([A-Z]{3}))?$/u.exec(text) ?? [];
      const amount = plainNumber(number);
      const known = currencies(at);
      const code = currency === "" ? known[0] : known.find((one) => one === currency);
      if (amount === undefined || code === undefined) return refused("not-accepted", text);
      return isAccepted(amount)
        ? { value: { amount, currency: code }, refused: [] }
        : refused("out-of-bounds", text);
    },
    print: ({ amount, currency }, words) =>
      words.format.money(amount, currency, Number.isInteger(amount) ? 0 : 2),
    accepts: (words) => words.text("money.bounds", bounds(min, max)),
    any(random, at) {
      const known = currencies(at);
      return {
        amount: min + random(Math.floor(max - min) + 1),
        currency: known[random(known.length)] ?? "EUR",
      };
    },
  };
}

/** The currency code may come before or after the amount. */
function split(typed: string): { readonly amount: string; readonly currency: string } {
  const [code = ""] = /\b[A-Z]{3}\b/u.exec(typed) ?? [];
  return {
    amount: typed
      .replace(code, "")
      .replaceAll(/\p{Sc}/gu, "")
      .trim(),
    currency: code,
  };
}
