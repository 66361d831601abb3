import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarOf } from "#kit/checklist/take-away/calendar.ts";
import { checklistDocument, checklistTable } from "#kit/checklist/take-away/document.ts";
import { emptySheet } from "#kit/checklist/copies/sheet.ts";
import { plain } from "#documents/plain.ts";
import { wording } from "#kit/words/wording.ts";
import { textsOf } from "../../../tools.ts";
import { filled, sheet, shown } from "../sheets.ts";

const words = wording("en", textsOf("kit/words", "en"), textsOf("kit/checklist", "en"));
const link = "https://repere.example/en/checklists/first-day/";

const listed = (list = "long"): readonly string[] =>
  list === "long" ? ["desk", "keys", "badge", "welcome"] : ["desk"];

describe("a sheet as a document", () => {
  it("has all that stands on it, in its order", () => {
    expect(plain(checklistDocument(shown, filled, words, link)).replaceAll("\u00A0", " ")).toBe(`First day

Before a new hire comes in.

Long · Copy: Made-up Person · First day at work: 1 September 2027 · 2 of 4 done

Before

[x] Clear a desk
    Administrator · 31 August 2027.
[ ] Keys + Badge
    Doors are locked.

The day

[ ] Welcome
    week of 6 September 2027.
    Note: at nine

Added items

[x] Flowers

Keep it.

Signatures
Manager ________________________
Date ________________________

Origin: Composed for this site.

This list: ${link}
`);
  });

  it("is, empty, the checklist itself and nothing more", () => {
    const text = plain(checklistDocument(shown, emptySheet, words, link));
    expect(text).not.toContain("[x]");
    expect(text).not.toContain("Added items");
    expect(text).toContain("1 working day before");
  });

  it("shows the shorter list where that is the one on the screen", () => {
    const text = plain(checklistDocument(shown, { ...emptySheet, list: "short" }, words, link));
    expect(text.match(/^\[ \]/gmu)).toHaveLength(1);
  });

  it("is the same as a table: an item a row, dates apart from their words", () => {
    const { caption, head, rows } = checklistTable(shown, filled, words);
    expect(caption).toBe("First day: Made-up Person");
    expect(head).toHaveLength(10);
    expect(rows).toEqual([
      [
        1,
        "Before",
        "Clear a desk",
        "yes",
        "",
        "Administrator",
        "1 working day before",
        "2027-08-31",
        "2027-08-31",
        "",
      ],
      [2, "Before", "Keys + Badge", "no", "Doors are locked.", "", "", "", "", ""],
      [3, "The day", "Welcome", "no", "", "", "week 2", "2027-09-06", "2027-09-10", "at nine"],
      [4, "Added items", "Flowers", "yes", "", "", "", "", "", ""],
    ]);
  });

  it("holds every word a reader wrote: name, notes and items of their own", () => {
    const seen = (one: string): string => one.replaceAll(/\s+/gu, " ").trim();
    fc.assert(
      fc.property(sheet, (one) => {
        const written = [
          one.name,
          ...Object.values(one.own).map(({ text }) => text),
          ...Object.entries(one.notes).flatMap(([id, note]) =>
            listed(one.list).includes(id) && id !== "badge" ? note : [],
          ),
        ].map(seen);
        const text = seen(plain(checklistDocument(shown, one, words, link)));
        const { caption, rows } = checklistTable(shown, one, words);
        const table = [caption, ...rows.flat().map(String)].map(seen).join("\n");
        for (const words of written) {
          expect(text).toContain(words);
          expect(table).toContain(words);
        }
      }),
      { seed: 20261125, numRuns: 200 },
    );
  });

  it("puts its dated items into a calendar, and no others", () => {
    expect(calendarOf(shown, filled, "2027-09-01", words)).toEqual([
      {
        id: "desk",
        title: "✓ Clear a desk – Made-up Person",
        detail: "Administrator",
        from: "2027-08-31",
        until: "2027-08-31",
      },
      {
        id: "welcome",
        title: "Welcome – Made-up Person",
        detail: "Note: at nine",
        from: "2027-09-06",
        until: "2027-09-10",
      },
    ]);
  });
});
