import { Ajv } from "ajv";
import fc from "fast-check";
import { expect } from "vitest";
import type { Field, FieldValue, Fields, Given, Situation } from "#kit/fields/field.ts";
import { decode, encode, readQuery } from "#kit/fields/url.ts";
import { isDay } from "#kit/words/is-day.ts";
import { wording } from "#kit/words/wording.ts";
import type { Market } from "#schema/market.ts";
import { languages } from "#schema/names.ts";
import type { Language } from "#schema/text.ts";
import { textsOf } from "../../tools.ts";

/** No kind of field of the kit itself asks the data anything. */
export const noData = {} as Market;

const own = { "field.it": "It", "is.red": "red", "is.blue": "blue", "is.free": "Free work is no work." };

export const words = {
  fr: wording("fr", textsOf("kit/words", "fr"), own),
  en: wording("en", textsOf("kit/words", "en"), own),
};

export const at = (language: Language = "en", given: Given = {}): Situation => ({
  given,
  market: noData,
  language,
});

/** French as it is typed, with the spaces it is printed with; what it quotes stays as it is. */
export function typeset(text: string): string {
  return text
    .split(/(?<=« )(.*?)(?= »)/u)
    .map((part, index) => (index % 2 === 1 ? part : withSpaces(part)))
    .join("");
}

function withSpaces(text: string): string {
  return text
    .replaceAll(/(?<=«) | (?=»)| (?=:)| (?=[€$])/gu, "\u00A0")
    .replaceAll(/ (?=[;!?%])|(?<=\d) (?=\d{3})/gu, "\u202F");
}

/** What a reader is told of a text that is not taken: whole sentences, after the part that is wrong. */
export function told(field: Field, typed: string, language: Language = "en"): readonly string[] {
  const reading = field.read(typed, at(language));
  if (!("problems" in reading)) throw new Error(`"${typed}" gave ${JSON.stringify(reading)}`);
  return reading.problems.map(({ part, text }) => `${part} ${words[language].say(text)}`.trim());
}

export function expectTold(field: Field, typed: string, french: string, english: string): void {
  expect(told(field, typed, "fr")).toEqual([typeset(french)]);
  expect(told(field, typed, "en")).toEqual([english]);
}

/** What is written into a control is read from it as the same value, in each language. */
export function expectReadBack<T extends FieldValue>(field: Field<T>, values: fc.Arbitrary<T>): void {
  fc.assert(
    fc.property(values, fc.constantFrom(...languages), (value, language) => {
      const typed = field.write(value, at(language));
      expect(field.read(typed, at(language)), typed).toEqual({ value });
    }),
    { seed: 20261126, numRuns: 300 },
  );
}

/** A link gives the same value, whatever else stands in its query. */
export function expectLinked<T extends FieldValue>(field: Field<T>, values: fc.Arbitrary<T>): void {
  const fields: Fields = { it: field };
  fc.assert(
    fc.property(values, (it) => {
      const { raw, notices } = readQuery(fields, `?${encode(fields, { it }, noData)}`);
      const decoded = decode(fields, raw, noData);
      expect([decoded.input, decoded.notices, notices]).toEqual([{ it }, [], []]);
    }),
    { seed: 20261126, numRuns: 300 },
  );
}

/** Junk in an address gives no value, and is named as it came. */
export function expectRefused(field: Field, problem: string, texts: readonly string[]): void {
  for (const got of texts) {
    expect(field.fromText(got, at()), got).toStrictEqual({ refused: [{ problem, got }] });
  }
}

const ajv = new Ajv({ formats: { date: isDay } });

/** Whether the field's JSON Schema accepts a value. */
export function schemaOf(field: Field): (value: unknown) => boolean {
  const accepts = ajv.compile(field.schema);
  return (value) => accepts(value);
}

/** The first value a test would be given, and the last. */
export function ends<T extends FieldValue>(field: Field<T>, situation: Situation = at()): readonly T[] {
  return [field.any(() => 0, situation), field.any((below) => below - 1, situation)];
}
