import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linkQuery, readLink } from "#kit/checklist/copies/link.ts";
import { emptySheet } from "#kit/checklist/copies/sheet.ts";
import { filled, ids, sheet, shown } from "../sheets.ts";

describe("a link to a sheet", () => {
  it("brings back every tick of the checklist's own items, and the list, whatever is on the sheet", () => {
    fc.assert(
      fc.property(sheet, (one) => {
        const query = linkQuery(shown, one);
        const back = readLink(shown, `?${query}`)?.sheet ?? emptySheet;
        expect(Object.keys(back.ticks).toSorted()).toEqual(
          ids.filter((id) => Object.hasOwn(one.ticks, id)).toSorted(),
        );
        expect(back.list ?? "long").toBe(one.list ?? "long");
      }),
      { seed: 20261125, numRuns: 300 },
    );
  });

  it("holds nothing a reader wrote: no note, no item of theirs, no name, no date", () => {
    expect(linkQuery(shown, filled)).toBe("ticked=desk");
  });

  it("keeps the ticks it knows and names the others", () => {
    expect(readLink(shown, "?ticked=desk,gone,<b>,desk,&list=middle")).toEqual({
      sheet: { ...emptySheet, ticks: { desk: true } },
      unknown: ["gone", "<b>"],
      unknownList: "middle",
    });
  });

  it("asks for nothing where the query is of something else", () => {
    expect(readLink(shown, "")).toBeUndefined();
    expect(readLink(shown, "?utm=1")).toBeUndefined();
  });

  it("never throws, whatever stands in the address", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (ticked, list) => {
        const link = readLink(shown, `?ticked=${ticked}&list=${list}`);
        for (const id of Object.keys(link?.sheet.ticks ?? {})) expect(ids).toContain(id);
      }),
      { seed: 20261125, numRuns: 500 },
    );
  });
});
