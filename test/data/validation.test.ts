import { describe, expect, it } from "vitest";
import { readCatalog } from "#catalog/from-disk.ts";
import { problemText } from "#schema/problem.ts";

const { catalog, problems } = readCatalog(process.cwd());

describe("the data of the project", () => {
  it("has no problem in any file", () => {
    expect(problems.map(problemText)).toEqual([]);
  });

  it("is there: a build without it would pass in silence", () => {
    expect([...catalog.roles.keys()]).toContain("account-manager");
    expect([...catalog.datasets.keys()]).toContain("ru-source-2015");
    for (const { occupations } of catalog.datasets.values()) expect(occupations.size).toBeGreaterThan(0);
  });
});
