import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { day } from "#kit/fields/day.ts";
import { languages } from "#schema/names.ts";
import {
  at,
  ends,
  expectLinked,
  expectReadBack,
  expectRefused,
  expectTold,
  schemaOf,
  words,
} from "./kind.ts";

/** Created for each test, because Stryker cannot assign code that runs once on import to a test. */
function made() {
  const start = day({ min: "2020-01-15", max: "2030-12-31", default: "2026-11-26" });
  return { start };
}
let { start } = made();
beforeEach(() => {
  ({ start } = made());
});

const days = fc
  .date({ min: new Date("2020-01-15"), max: new Date("2030-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const inFrench = "Entrez une date du 15 janvier 2020 au 31 décembre 2030.".replaceAll(
  /(?<=\d) (?=\p{L}{3})|(?<=janvier|décembre) /gu,
  "\u00A0",
);
const inEnglish = "Enter a day from 15 January 2020 to 31 December 2030.".replaceAll(
  /(?<=\d) (?=[A-Z])|(?<=January|December) /gu,
  "\u00A0",
);

describe("a day typed into its field", () => {
  it("is read in each language, with the first and the last", () => {
    for (const language of languages) {
      expect(start.read(" 2028-02-29 ", at(language))).toEqual({ value: "2028-02-29" });
      expect(start.read("2020-01-15", at(language))).toEqual({ value: "2020-01-15" });
      expect(start.read("2030-12-31", at(language))).toEqual({ value: "2030-12-31" });
    }
  });

  it("is asked for where nothing was typed", () => {
    expectTold(start, " ", `Aucune date saisie. ${inFrench}`, `No day entered. ${inEnglish}`);
  });

  it.each(["2027-02-29", "26/11/2026", "tomorrow", "2026-11-26T10:00"])(
    "%j is not in the calendar",
    (typed) => {
      expectTold(
        start,
        typed,
        `« ${typed} » n’est pas une date du calendrier. ${inFrench}`,
        `“${typed}” is not a day of the calendar. ${inEnglish}`,
      );
    },
  );

  it("is out of bounds a day before the first and a day after the last", () => {
    expectTold(
      start,
      "2020-01-14",
      `14\u00A0janvier\u00A02020 est hors limites. ${inFrench}`,
      `14\u00A0January\u00A02020 is out of bounds. ${inEnglish}`,
    );
    expectTold(
      start,
      "2031-01-01",
      `1er\u00A0janvier\u00A02031 est hors limites. ${inFrench}`,
      `1\u00A0January\u00A02031 is out of bounds. ${inEnglish}`,
    );
  });

  it("is written as it is read back", () => {
    expectReadBack(start, days);
  });
});

describe("a day in an address", () => {
  it("comes back", () => {
    expectLinked(start, days);
    expect(start.fromText("2020-01-15", at())).toEqual({ value: "2020-01-15", refused: [] });
    expect(start.fromText("2030-12-31", at())).toEqual({ value: "2030-12-31", refused: [] });
  });

  it("gives no value where it is no day or out of bounds", () => {
    expectRefused(start, "not-accepted", ["", "2027-02-29", " 2028-02-29", "2026", "26.11.2026"]);
    expectRefused(start, "out-of-bounds", ["2020-01-14", "2031-01-01", "0001-01-01"]);
  });
});

describe("what a day's field says of itself", () => {
  it("is its bounds, in words of the language", () => {
    expect(start.accepts(words.en, at())).toBe("15\u00A0January\u00A02020 to 31\u00A0December\u00A02030");
    expect(start.accepts(words.fr, at())).toBe("du 15\u00A0janvier\u00A02020 au 31\u00A0décembre\u00A02030");
    expect(start.print("2026-11-26", words.fr, at())).toBe("26\u00A0novembre\u00A02026");
  });

  it("is a line of text, at its default to begin with", () => {
    expect(start).toMatchObject({ control: "day", line: { mode: "text" } });
    expect(start.fallback(at())).toBe("2026-11-26");
  });

  it("is a schema of days: JSON Schema has no bounds for them", () => {
    const accepts = schemaOf(start);
    for (const text of ["2028-02-29", "2027-02-29", "", "tomorrow", "2026-1-1"]) {
      expect(accepts(text), text).toBe("value" in start.fromText(text, at()));
    }
    expect(accepts(20260101)).toBe(false);
  });

  it("is, for tests, the first or the last", () => {
    expect(ends(start)).toEqual(["2020-01-15", "2030-12-31"]);
  });
});
