import { describe, expect, it } from "vitest";
import { loadCatalog } from "#catalog/from-disk.ts";
import { marketFromCatalog } from "#catalog/from-catalog.ts";
import { formats } from "#kit/words/format.ts";
import { percentileNames } from "#schema/names.ts";
import type { DataSet } from "#schema/dataset.ts";
import type { OccupationFile } from "#schema/occupation.ts";
import { read } from "./dist.ts";

const market = marketFromCatalog(loadCatalog("."));
const amountNames: readonly string[] = ["low", "high", "value", ...percentileNames, "mean"];

/** Every amount of one occupation at one place, level by level, as the served file has it. */
function served(id: string, occupation: string, place: string): readonly (readonly [string, number])[] {
  const { unit } = JSON.parse(read(`api/v1/datasets/${id}/dataset.json`)) as Pick<DataSet, "unit">;
  const file = JSON.parse(read(`api/v1/datasets/${id}/${occupation}.json`)) as OccupationFile;
  return file.observations
    .filter((one) => one.place === place)
    .flatMap((one) =>
      Object.entries(one).flatMap(([field, amount]) =>
        typeof amount === "number" && amountNames.includes(field)
          ? [[`${one.level ?? ""} ${field}`, amount / 10 ** unit.decimals] as const]
          : [],
      ),
    );
}

/** The same by the library. */
function looked(id: string, occupation: string, place: string, levels: readonly (string | undefined)[]) {
  return levels.flatMap((level) => {
    const answer = market.look({
      dataset: id,
      occupation,
      place,
      segment: level === undefined ? {} : { level },
    });
    if (answer.found !== "exact") return [];
    return Object.entries(answer.figure).flatMap(([field, amount]: [string, unknown]) =>
      typeof amount === "number" && amountNames.includes(field)
        ? [[`${level ?? ""} ${field}`, amount] as const]
        : [],
    );
  });
}

/** Where each calculator opens as built: on the country of the page's language, where it has a data set for it. */
const opened = [
  { page: "en/tools/salary", id: "us-oews-metros", occupation: "41-4012", places: ["us-35620"] },
  { page: "fr/tools/salary", id: "fr-france-travail-2022", occupation: "r2z80", places: ["fr"] },
  { page: "en/tools/position", id: "us-oews-metros", occupation: "41-4012", places: ["us-35620"] },
  {
    page: "en/tools/cities",
    id: "us-oews-metros",
    occupation: "41-4012",
    places: ["us-35620", "us-16980", "us-31080"],
  },
  {
    page: "fr/tools/cities",
    id: "us-oews-metros",
    occupation: "41-4012",
    places: ["us-35620", "us-16980", "us-31080"],
  },
] as const;

describe.each(opened)("$page as built, the API and the library", ({ page, id, occupation, places }) => {
  const { dimensions, unit: { decimals } = { decimals: 0 } } = market.dataset(id) ?? {};
  const scheme = market.schemes.find((one) => one.id === dimensions?.level);
  const levels = scheme?.values.map((value) => value.id) ?? [undefined];

  it.each(places)("agree on every amount of %s", (place) => {
    const amounts = served(id, occupation, place);
    expect(amounts.length).toBeGreaterThanOrEqual(3);
    expect(new Map(amounts)).toEqual(new Map(looked(id, occupation, place, levels)));
    const html = read(`${page}/index.html`);
    const { number } = formats(page.startsWith("fr") ? "fr" : "en");
    for (const [, amount] of amounts) expect(html).toContain(number(amount, decimals));
  });
});
