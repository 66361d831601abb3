import { describe, expect, it } from "vitest";
import type { OwnObservation } from "#schema/occupation.ts";
import { catalog, market } from "../market.ts";

/** Typed from the source's pay table, roubles a month: what is published, and nothing else. */
const table = {
  "ru-moscow": [[25000, 30000], 40000, 60000, 120000],
  "ru-saint-petersburg": [[20000, 23000], 30000, 47000, 95000],
  "ru-yekaterinburg": [[15000, 20000], 25000, 38000, 75000],
  "ru-nizhny-novgorod": [[12000, 15000], 20000, 28000, 55000],
} as const;

/** Typed from the cross-check: median midpoint of advertised ranges in thousand roubles, adverts in brackets. */
const adverts = {
  "ru-moscow": ["26.5 (114)", "42.5 (3105)", "62.5 (328)", "85 (282), upper quartile 115"],
  "ru-saint-petersburg": ["21.5 (26)", "35 (1140)", "40 (89)", "55 (80)"],
  "ru-yekaterinburg": ["none", "31 (52)", "45 (11)", "47.5 (7)"],
  "ru-nizhny-novgorod": ["fewer than 5", "20 (191)", "35 (20)", "29 (21)"],
} as const;

const dataset = catalog.datasets.get("ru-source-2015")?.dataset;
const levels = ["1", "2", "3", "4"] as const;

describe("the figures of ru-source-2015", () => {
  it.each(Object.entries(table))(
    "equal their source in %s, kind by kind",
    (place, [range, two, three, four]) => {
      const figures = levels.map((level) => {
        const answer = market.look({
          dataset: "ru-source-2015",
          occupation: "account-manager",
          place,
          segment: { level },
        });
        return answer.found === "exact" ? answer.figure : answer.found;
      });
      expect(figures).toEqual([
        { kind: "range", low: range[0], high: range[1] },
        { kind: "ceiling", high: two },
        { kind: "ceiling", high: three },
        { kind: "point", value: four, statistic: "unspecified" },
      ]);
    },
  );

  it("are sixteen, and no more", () => {
    const file = catalog.datasets.get("ru-source-2015")?.occupations.get("account-manager");
    expect(file?.observations.length).toBe(16);
  });

  it("are roubles a month, about 2013–2015, with nothing claimed that the source does not state", () => {
    expect(dataset).toMatchObject({
      currency: "RUB",
      unit: { period: "month", decimals: 0 },
      basis: "not-stated",
      component: "not-stated",
      vintages: [{ names: { en: "about 2013–2015" } }],
    });
  });

  it("carry the source's other, contradicting statements as caveats", () => {
    const caveats = JSON.stringify(dataset?.caveats);
    for (const amount of ["16,000", "100,000", "50,000", "12,000", "120,000", "1.64"])
      expect(caveats).toContain(amount);
  });
});

describe("the cross-check of ru-source-2015", () => {
  it.each(Object.entries(adverts))(
    "equals its source in %s, cells under five adverts withheld",
    (place, cells) => {
      const found = dataset?.crossChecks[0]?.observations.filter((one) => one.place === place) ?? [];
      expect(levels.map((level) => written(found.find((one) => one.level === level)))).toEqual(cells);
    },
  );
});

function written(cell: OwnObservation | undefined): string {
  if (cell?.kind === "point") return `${String(cell.value / 1000)} (${String(cell.n)})`;
  if (cell?.kind === "percentiles" && typeof cell.p50 === "number" && typeof cell.p75 === "number") {
    return `${String(cell.p50 / 1000)} (${String(cell.n)}), upper quartile ${String(cell.p75 / 1000)}`;
  }
  return cell?.n === 0 ? "none" : "fewer than 5";
}
