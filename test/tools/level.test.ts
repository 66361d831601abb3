import { describe, expect, it } from "vitest";
import { marketFromCatalog } from "#catalog/from-catalog.ts";
import type { Catalog } from "#catalog/catalog.ts";
import { decode } from "#kit/fields/url.ts";
import { compute } from "../../src/tools/level/compute.ts";
import { inputs } from "../../src/tools/level/inputs.ts";
import { catalog } from "../market.ts";

/** The real data, with a role of which nobody wrote what its levels ask. */
function withoutCriteria(): Catalog {
  const roles = [...catalog.roles].map(([id, found]) => {
    const { levelCriteria: _, ...role } = found.role;
    return [id, { ...found, role }] as const;
  });
  return { ...catalog, roles: new Map(roles) };
}

describe("the level of a person in a role without criteria", () => {
  const market = marketFromCatalog(withoutCriteria());

  it("is an answer in words, with the published pay beside it", () => {
    const result = compute(decode(inputs, {}, market).input, market);
    expect(result.answer).toMatchObject({
      key: "answer",
      values: { level: { phrase: { key: "headline.no-criteria" } } },
    });
    expect(JSON.stringify(result.answer)).toContain("next.no-criteria");
    expect(result.values.reached).toBeUndefined();
    expect(result.values.pay?.rows.some(({ figure }) => figure !== undefined)).toBe(true);
    expect(() => [result.sections(), result.steps()]).not.toThrow();
  });
});
