import { beforeEach, describe, expect, it } from "vitest";
import { choice, dataChoice } from "#kit/fields/choice.ts";
import type { Fields } from "#kit/fields/field.ts";
import { noticeText } from "#kit/fields/notice-text.ts";
import { privateField } from "#kit/fields/modifiers.ts";
import { rows } from "#kit/fields/rows.ts";
import { several } from "#kit/fields/several.ts";
import { text } from "#kit/fields/text.ts";
import { number } from "#kit/fields/number.ts";
import { decode, readQuery } from "#kit/fields/url.ts";
import { languages } from "#schema/names.ts";
import { noData, typeset, words } from "./kind.ts";

/** Created for each test, because Stryker cannot assign code that runs once on import to a test. */
function made() {
  const name = text({ max: 70, default: "all" });
  const list = rows({
    columns: { name, next: name },
    min: 1,
    max: 2,
    default: () => [{ name: "A", next: "B" }],
  });
  const months = number({ min: 12, max: 18, default: 12, unit: "unit.months-a-year" });
  const two = several({
    values: ["a", "b", "c"],
    default: ["a", "b"],
    name: () => ({ key: "is.red" }),
    min: 2,
  });
  const colour = choice({ values: ["red", "blue"], default: "blue", name: (one) => ({ key: `is.${one}` }) });
  return { name, list, months, two, colour };
}
let { name, list, months, two, colour } = made();
beforeEach(() => {
  ({ name, list, months, two, colour } = made());
});

/** Everything said of an address that names one field. */
function said(it: Fields[string], query: string): readonly (readonly string[])[] {
  const fields: Fields = { it };
  const { raw, notices } = readQuery(fields, query);
  const decoded = decode(fields, raw, noData);
  return languages.map((language) =>
    [...notices, ...decoded.notices].map((notice) =>
      noticeText(notice, fields, decoded.input, noData, words[language]),
    ),
  );
}

describe("a notice of what an address held", () => {
  it.each([
    [
      "a name that is no field",
      () => colour,
      "utm=1&it=red",
      "L’adresse contient « utm », qui n’est pas un champ de cette page ; il a été laissé de côté.",
      "The address holds “utm”, which is not a field here; it was left out.",
    ],
    [
      "a value given twice",
      () => colour,
      "it=red&it=blue",
      "L’adresse donne plusieurs fois « It » ; la première valeur a été retenue : red.",
      "The address gives It more than once; the first value was taken: red.",
    ],
    [
      "a value that does not exist",
      () => colour,
      "it=green",
      "L’adresse donne « green » pour « It », qui n’existe pas ici ; affiché à la place : blue.",
      "The address gives “green” for It, which does not exist here; shown instead: blue.",
    ],
    [
      "a value of what the data does not have",
      () => dataChoice({ options: () => [], fallback: () => "none" }),
      "it=green",
      "L’adresse donne « green » pour « It », un choix que ces chiffres n’offrent pas ; il a été laissé de côté.",
      "The address gives “green” for It, a choice these figures do not offer; it was left out.",
    ],
    [
      "a value out of bounds",
      () => months,
      "it=99",
      "L’adresse donne 99 pour « It » ; accepté : de 12 à 18 mois payés par an. Affiché à la place : 12.",
      "The address gives 99 for It; accepted: 12 to 18 months paid a year. Shown instead: 12.",
    ],
    [
      "a text too long",
      () => name,
      `it=${"x".repeat(71)}`,
      "L’adresse donne un texte trop long pour « It » ; accepté : 70 caractères au plus. Affiché à la place : all.",
      "The address gives too long a text for It; accepted: up to 70 characters. Shown instead: all.",
    ],
    [
      "a value named twice among several",
      () => two,
      "it=a,b,a",
      "L’adresse donne deux fois « a » pour « It » ; il compte une fois.",
      "The address names “a” twice in It; it counts once.",
    ],
    [
      "too few values",
      () => two,
      "it=a",
      "L’adresse n’en donne pas assez pour « It » : de 2 à 3. Affiché à la place : red, red.",
      "The address names too few in It: accepted are 2 to 3. Shown instead: red, red.",
    ],
    [
      "too many rows",
      () => list,
      "it=A~B.C~D.E~F",
      "L’adresse en donne trop pour « It » : de 1 à 2 lignes. « E~F » a été laissé de côté.",
      "The address names too many in It: accepted are 1 to 2 rows. “E~F” was left out.",
    ],
    [
      "a private value, which it does not repeat",
      () => privateField(months),
      "it=13",
      "L’adresse donne « It », une donnée personnelle qui n’est jamais lue dans un lien.",
      "The address gives It, which is private and never read from a link.",
    ],
  ])("says of %s what is accepted and what is shown", (_, field, query, french, english) => {
    expect(said(field(), query)).toEqual([[typeset(french)], [english]]);
  });

  it("cuts what is longer than sixty signs, counted as a reader sees them", () => {
    const cut = `${"👍".repeat(59)}…`;
    expect(said(colour, `it=${"👍".repeat(61)}`)[1]).toEqual([
      `The address gives “${cut}” for It, which does not exist here; shown instead: blue.`,
    ]);
    expect(said(colour, `it=${"👍".repeat(60)}`)[1]?.[0]).toContain(`“${"👍".repeat(60)}”`);
    expect(said(colour, `${"x".repeat(61)}=1`)[1]?.[0]).toContain(`“${"x".repeat(59)}…”`);
    const long = said(name, `it=${"y".repeat(70)}&it=z`)[1]?.[0];
    expect(long).toContain(`: ${"y".repeat(59)}….`);
  });

  it("names what is shown by what was chosen before it", () => {
    const city = dataChoice({
      options: ({ given }) => [{ value: "a", name: given["country"] === "fr" ? "Lyon" : "Rome" }],
      fallback: () => "a",
    });
    const notice = { problem: "not-accepted", field: "it", got: "b" } as const;
    expect(noticeText(notice, { it: city }, { country: "fr", it: "a" }, noData, words.en)).toBe(
      "The address gives “b” for It, which does not exist here; shown instead: Lyon.",
    );
  });

  it("takes no name that every object has for a field", () => {
    expect(said(colour, "toString=1")[1]).toEqual([
      "The address holds “toString”, which is not a field here; it was left out.",
    ]);
  });
});
