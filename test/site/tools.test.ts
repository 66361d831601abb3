import { describe, expect, it } from "vitest";
import { loadCatalog } from "#catalog/from-disk.ts";
import { marketFromCatalog } from "#catalog/from-catalog.ts";
import { formats } from "#kit/words/format.ts";
import { languages } from "#schema/names.ts";
import type { DataSet } from "#schema/dataset.ts";
import type { OccupationFile } from "#schema/occupation.ts";
import { read } from "./dist.ts";

const market = marketFromCatalog(loadCatalog("."));

/** Every amount of one occupation at one place, level by level, as the served file has it. */
function served(id: string, occupation: string, place: string): readonly (readonly [string, number])[] {
  const { unit } = JSON.parse(read(`api/v1/datasets/${id}/dataset.json`)) as Pick<DataSet, "unit">;
  const file = JSON.parse(read(`api/v1/datasets/${id}/${occupation}.json`)) as OccupationFile;
  return file.observations
    .filter((one) => one.place === place)
    .flatMap((one) =>
      Object.entries(one).flatMap(([field, amount]) =>
        typeof amount === "number" && ["low", "high", "value"].includes(field)
          ? [[`${one.level ?? ""} ${field}`, amount / 10 ** unit.decimals] as const]
          : [],
      ),
    );
}

/** The same by the library. */
function looked(id: string, occupation: string, place: string, levels: readonly string[]) {
  return levels.flatMap((level) => {
    const answer = market.look({ dataset: id, occupation, place, segment: { level } });
    if (answer.found !== "exact") return [];
    return Object.entries(answer.figure).flatMap(([field, amount]: [string, unknown]) =>
      typeof amount === "number" ? [[`${level} ${field}`, amount] as const] : [],
    );
  });
}

/** Where each calculator opens as built. */
const opened = [
  { page: "tools/salary", id: "us-oflc-2025", occupation: "41-3091", places: ["us-35620"] },
  {
    page: "tools/cities",
    id: "us-oflc-2025",
    occupation: "41-3091",
    places: ["us-35620", "us-31080", "us-16980", "us-19100"],
  },
] as const;

describe.each(opened)("$page as built, the API and the library", ({ page, id, occupation, places }) => {
  const { decimals } = market.dataset(id)?.unit ?? { decimals: 0 };
  const levels = ["1", "2", "3", "4"];

  it.each(places)("agree on every level of %s", (place) => {
    const amounts = served(id, occupation, place);
    expect(amounts.length).toBeGreaterThanOrEqual(4);
    expect(new Map(amounts)).toEqual(new Map(looked(id, occupation, place, levels)));
    for (const language of languages) {
      const html = read(`${language}/${page}/index.html`);
      for (const [, amount] of amounts) expect(html).toContain(formats(language).number(amount, decimals));
    }
  });
});
