import { describe, expect, it } from "vitest";
import { catalog, market } from "../market.ts";

/** Typed from the publisher's file: dollars an hour at levels 1 to 4. */
const rows = [
  ["11-2011", "us-35620", "New York-Newark-Jersey City, NY-NJ", "63.27 87.11 110.94 134.78"],
  ["11-2011", "us-200006", "Alaska nonmetropolitan area", "34.78 53.18 71.58 89.98"],
  ["11-2011", "us-6600001", "Guam MSA", "34.78 53.18 71.58 89.98"],
  [
    "11-2021",
    "us-3900002",
    "North Northeastern Ohio nonmetropolitan area (noncontiguous)",
    "39.03 53.40 67.76 82.13",
  ],
  ["11-2021", "us-41860", "San Francisco-Oakland-Fremont, CA", "66.57 88.03 109.50 130.96"],
  ["11-2022", "us-17420", "Cleveland, TN", "36.60 51.45 66.31 81.16"],
  ["11-2022", "us-42660", "Seattle-Tacoma-Bellevue, WA", "56.10 74.87 93.64 112.41"],
  ["13-1161", "us-48140", "Wausau, WI", "22.85 29.73 36.61 43.49"],
  ["13-1161", "us-19740", "Denver-Aurora-Centennial, CO", "28.10 37.18 46.26 55.34"],
  ["41-1012", "us-43420", "Sierra Vista-Douglas, AZ", "21.02 28.32 35.62 42.92"],
  ["41-3011", "us-25180", "Hagerstown-Martinsburg, MD-WV", "13.58 18.96 24.33 29.71"],
  ["41-3021", "us-2500001", "Massachusetts nonmetropolitan area", "29.28 42.96 56.63 70.31"],
  ["41-3091", "us-35620", "New York-Newark-Jersey City, NY-NJ", "24.65 37.66 50.67 63.68"],
  ["41-3091", "us-16980", "Chicago-Naperville-Elgin, IL-IN", "19.69 28.99 38.29 47.59"],
  ["41-3091", "us-100001", "Northwest Alabama nonmetropolitan area", "16.58 22.20 27.83 33.45"],
  ["41-3091", "us-32420", "Mayagüez, PR", "9.50 11.82 14.15 16.47"],
  ["41-4011", "us-22380", "Flagstaff, AZ", "21.47 33.53 45.58 57.64"],
  ["41-4012", "us-16300", "Cedar Rapids, IA", "20.59 29.17 37.76 46.34"],
  ["43-4051", "us-16620", "Charleston, WV", "14.39 17.59 20.80 24.00"],
  ["43-4051", "us-7800001", "U.S. Virgin Islands MSA", "13.73 16.08 18.42 20.77"],
] as const;

/** Computed from the publisher's file by other means: the sum of all cents of a level, then of an occupation. */
const levelTotals = { "1": 14126703, "2": 19590191, "3": 25053736, "4": 30517224 };
const occupationTotals = {
  "11-2011": 11768598,
  "11-2021": 12792746,
  "11-2022": 12334846,
  "13-1161": 6339866,
  "41-1012": 7751882,
  "41-3011": 5616880,
  "41-3021": 6413806,
  "41-3091": 6170402,
  "41-4011": 9273542,
  "41-4012": 6788844,
  "43-4051": 4036442,
};

const levels = ["1", "2", "3", "4"] as const;
const loaded = catalog.datasets.get("us-oflc-2025");
const places = market.places("us-oflc-2025") ?? [];

interface Cell {
  readonly occupation: string;
  readonly place: string;
  readonly level: string;
  readonly cents: number;
}

const cells = [...(loaded?.occupations ?? [])].flatMap(([occupation, { observations }]) =>
  observations.map((one): Cell => {
    if (one.kind !== "point" || one.level === undefined) throw new Error(`${occupation}: ${one.place}`);
    return { occupation, place: one.place, level: one.level, cents: one.value };
  }),
);

function totals(key: (cell: Cell) => string): Readonly<Record<string, number>> {
  const sums = new Map<string, number>();
  for (const cell of cells) sums.set(key(cell), (sums.get(key(cell)) ?? 0) + cell.cents);
  return Object.fromEntries(sums);
}

/** The four levels in cents of each occupation and area. */
function fours(): readonly (readonly number[])[] {
  const groups = Map.groupBy(cells, ({ occupation, place }) => `${occupation} ${place}`);
  return [...groups.values()].map((group) => levels.map((level) => centsAt(group, level)));
}

function centsAt(group: readonly Cell[], level: string): number {
  return group.find((cell) => cell.level === level)?.cents ?? NaN;
}

describe("the figures of us-oflc-2025", () => {
  it.each(rows)("equal their source: %s in %s", (occupation, place, name, figures) => {
    const answers = levels.map((level) => {
      const answer = market.look({ dataset: "us-oflc-2025", occupation, place, segment: { level } });
      if (answer.found !== "exact" || answer.figure.kind !== "point") return answer.found;
      expect(answer.place.names.en).toBe(name);
      return answer.figure.value.toFixed(2);
    });
    expect(answers.join(" ")).toBe(figures);
  });

  it("are 5,830 rows of four levels: 11 occupations in 530 areas", () => {
    expect(cells.length).toBe(4 * 5830);
    expect(fours().length).toBe(5830);
    expect([loaded?.occupations.size, loaded?.places.length]).toEqual([11, 530]);
  });

  it("add up to the source's totals, by level and by occupation", () => {
    expect(totals(({ level }) => level)).toEqual(levelTotals);
    expect(totals(({ occupation }) => occupation)).toEqual(occupationTotals);
  });

  it("rise from level to level, and level 3 is the mean of the thirds, to the cent", () => {
    const wrong = fours().filter(([one = NaN, two = NaN, three = NaN, four = NaN]) => {
      const rise = one < two && two < three && three < four;
      return !rise || three !== Math.round((one + 2 * four) / 3);
    });
    expect(wrong).toEqual([]);
  });

  it("say what each level is", () => {
    const statistics = levels.map((level) => {
      const question = { dataset: "us-oflc-2025", occupation: "41-3091", place: "us-35620" };
      const answer = market.look({ ...question, segment: { level } });
      return answer.found === "exact" && answer.figure.kind === "point" && answer.figure.statistic;
    });
    expect(statistics).toEqual([
      "mean-of-lowest-third",
      "interpolated",
      "near-mean",
      "mean-of-upper-two-thirds",
    ]);
  });
});

describe("what is said of us-oflc-2025", () => {
  it("is dollars an hour, gross, of one wage year", () => {
    expect(loaded?.dataset).toMatchObject({
      currency: "USD",
      unit: { period: "hour", decimals: 2, hoursPerWeek: 40, monthsPerYear: 12 },
      basis: "gross",
      component: "total-cash",
      vintages: [{ names: { en: "July 2025 – June 2026" } }],
    });
  });

  it("counts right the rows that share all four levels with another area", () => {
    const groups = [...(loaded?.occupations.keys() ?? [])].map((occupation) => {
      const own = cells.filter((cell) => cell.occupation === occupation);
      const sets = [...Map.groupBy(own, ({ place }) => place).values()];
      const alike = Map.groupBy(sets, (set) => levels.map((level) => centsAt(set, level)).join(" "));
      const shared = [...alike.values()].filter(({ length }) => length > 1).flat().length;
      return { occupation, shared };
    });
    const caveats = JSON.stringify(loaded?.dataset.caveats);
    const all = groups.reduce((sum, { shared }) => sum + shared, 0);
    const advertising = groups.find(({ occupation }) => occupation === "11-2011")?.shared;
    expect([all, advertising]).toEqual([233, 195]);
    expect(caveats).toContain("233 of the 5,830 rows");
    expect(caveats).toContain("195 of them");
  });

  it("names each area once in each language, in the order of the names", () => {
    expect(places.length).toBe(530);
    for (const language of ["fr", "en"] as const) {
      expect(new Set(places.map(({ names }) => names[language])).size).toBe(places.length);
    }
    const areas = places.map(({ names }) => names.en);
    expect(areas).toEqual(areas.toSorted((a, b) => a.localeCompare(b, "en")));
    expect(areas.filter((name) => name.endsWith(" nonmetropolitan area")).length).toBe(134);
  });

  it("stands close to the account manager for services and goods, broadly for its managers and service to clients", () => {
    const matches = [...(loaded?.occupations ?? [])].flatMap(([id, { roles }]) =>
      roles.map((role) => `${id} ${role.id} ${role.match}`),
    );
    expect(matches).toEqual([
      "11-2022 account-manager broad",
      "41-3091 account-manager close",
      "41-4012 account-manager close",
      "43-4051 account-manager broad",
    ]);
  });
});
