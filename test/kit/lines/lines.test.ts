import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { summaryOfLines, type LinesAsked } from "#kit/lines/aggregate.ts";
import { cellsOf } from "#kit/lines/cells.ts";

const notion = {
  currency: "EUR",
  period: "year",
  basis: "gross",
  component: "base",
  hoursPerWeek: 35,
  monthsPerYear: 12,
} as const;
const asked = (text: string, columns: LinesAsked["columns"]): LinesAsked => ({ text, columns, ...notion });

describe("rows of pay", () => {
  it("are used, left out for a reason, or wrong with what is wrong in them", () => {
    const text = [
      "Ville;Mini;Maxi;Devise;Type",
      "Lyon;30000;34000;EUR;brut",
      "Lyon;30000;;EUR;brut",
      "Lyon;;;EUR;brut",
      ";30000;34000;EUR;brut",
      "Lyon;30000;34000;USD;brut",
      "Lyon;30000;34000;EUR;net",
      "Lyon;34000;30000;EUR;brut",
      "Lyon;trente;34000;EUR;brut",
      "Lyon;-5;34000;EUR;brut",
      "Lyon;0;34000;EUR;brut",
      "Lyon;30000;99999999999;EUR;brut",
      "Lyon;=1+1;34000;EUR;brut",
    ].join("\n");
    const summary = summaryOfLines(asked(text, { place: 0, low: 1, high: 2, currency: 3, basis: 4 }));
    expect(summary.rowsIn).toBe(12);
    expect(summary.used).toBe(1);
    expect(summary.leftOut).toEqual([
      { reason: "no-amount", count: 1, rows: [4] },
      { reason: "one-bound", count: 1, rows: [3] },
      { reason: "no-place", count: 1, rows: [5] },
      { reason: "other-currency", count: 1, rows: [6] },
      { reason: "other-basis", count: 1, rows: [7] },
    ]);
    expect(summary.wrong.sample.map(({ id, place }) => [place.row, place.column, id])).toEqual([
      [8, "Mini", "low-above-high"],
      [9, "Mini", "amount"],
      [10, "Mini", "not-positive"],
      [11, "Mini", "not-positive"],
      [12, "Maxi", "too-large"],
      [13, "Mini", "amount"],
    ]);
  });

  it("are converted from the period they name, and refused where it is no period", () => {
    const text = "Pay,Per\n2400,month\n28800,year\n15.82,hour\n30000,fortnight";
    const { cells, used, wrong } = summaryOfLines(asked(text, { amount: 0, period: 1 }));
    expect([used, wrong.count]).toEqual([3, 1]);
    expect(cells).toEqual([{ place: "", level: "", n: 3, figure: { withheld: "too-few" } }]);
  });
});

const line = fc.record({
  place: fc.constantFrom("Lyon", "LYON", "Île-de-France", "ile de france", "Paris", ""),
  pay: fc.oneof(
    fc.integer({ min: 1, max: 200_000 }).map(String),
    fc.constantFrom("", "x", "-1", "0", "1e308"),
  ),
  who: fc.constantFrom("A", "B", "C", "D", "E", "F", "G", ""),
});

describe("whatever the rows", () => {
  it("rows in are used + left out + wrong, and each used row is in one cell", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), (rows) => {
        const text = [
          "Ville;Salaire;Qui",
          ...rows.map(({ place, pay, who }) => `${place};${pay};${who}`),
        ].join("\n");
        const { rowsIn, used, leftOut, wrong, cells } = summaryOfLines(
          asked(text, { place: 0, amount: 1, contributor: 2 }),
        );
        // A row without any text is none.
        expect(rowsIn).toBe(rows.filter(({ place, pay, who }) => `${place}${pay}${who}` !== "").length);
        expect(used + leftOut.reduce((sum, { count }) => sum + count, 0) + wrong.count).toBe(rowsIn);
        expect(cells.reduce((sum, { n }) => sum + n, 0)).toBe(used);
      }),
      { seed: 20261127, numRuns: 200 },
    );
  });

  const lines = fc.array(
    fc.record({
      place: fc.constantFrom("Lyon", "LYON", "lyon ", "Paris"),
      level: fc.constantFrom("1", "2"),
      pay: fc.integer({ min: 1, max: 1_000_000 }),
      contributor: fc.constantFrom("A", "B", "C", "D", "E", "F"),
    }),
    { minLength: 1, maxLength: 80 },
  );

  it("figures do not depend on the order of the rows", () => {
    fc.assert(
      fc.property(lines, fc.boolean(), (some, known) => {
        expect(cellsOf(some.toReversed(), known)).toEqual(cellsOf(some, known));
      }),
      { seed: 20261127, numRuns: 200 },
    );
  });

  it("figures in cents are a hundred times those in euros", () => {
    fc.assert(
      fc.property(lines, (some) => {
        const euros = cellsOf(some, true);
        const cents = cellsOf(
          some.map((one) => ({ ...one, pay: one.pay * 100 })),
          true,
        );
        expect(
          cents.map(({ figure }) => ("withheld" in figure ? figure.withheld : Math.round(figure.p50))),
        ).toEqual(
          euros.map(({ figure }) => ("withheld" in figure ? figure.withheld : Math.round(figure.p50 * 100))),
        );
      }),
      { seed: 20261127, numRuns: 200 },
    );
  });

  it("no figure is shown of fewer than five contributors, or where one has over a quarter of the rows", () => {
    fc.assert(
      fc.property(lines, (some) => {
        for (const { n, contributors = 0, figure } of cellsOf(some, true)) {
          if (!("withheld" in figure)) expect(contributors >= 5 && n >= 5).toBe(true);
        }
      }),
      { seed: 20261127, numRuns: 200 },
    );
  });
});

describe("fifty thousand rows", () => {
  it("are summed up in seconds", () => {
    const rows = Array.from(
      { length: 50_000 },
      (_, index) =>
        `Ville ${String(index % 50)};${String((index % 4) + 1)};${String(30_000 + ((index * 7919) % 30_000))},50 €;E${String(index % 997)}`,
    );
    const text = ["Ville;Niveau;Salaire;Employeur", ...rows].join("\n");
    const start = performance.now();
    const { used, cells } = summaryOfLines(asked(text, { place: 0, level: 1, amount: 2, contributor: 3 }));
    // Under half a second on one free core; here other tests run beside it.
    expect(performance.now() - start).toBeLessThan(6000);
    expect([used, cells.length]).toEqual([50_000, 100]);
  });
});
