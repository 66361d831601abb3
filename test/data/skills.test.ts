import { describe, expect, it } from "vitest";
import { catalog } from "../market.ts";

const found = catalog.skills.get("account-manager");
if (found === undefined) throw new Error("No ratings of skills for the account manager.");

describe("the skills of occupations near the account manager", () => {
  it("are those rated 3 or more in one of three occupations at least", () => {
    expect(found.skills).toHaveLength(22);
    for (const { name, ratings } of found.skills) {
      expect(ratings, name.en).toHaveLength(found.occupations.length);
      expect(Math.max(...ratings.map(({ importance }) => importance)), name.en).toBeGreaterThanOrEqual(3);
    }
  });

  it("have the database's ratings: importance, then level", () => {
    const rated = Object.fromEntries(found.skills.map(({ name, ratings }) => [name.en, ratings]));
    expect(rated["Active Listening"]?.map(({ importance }) => importance)).toEqual([4, 4.12, 4]);
    expect(rated["Monitoring"]?.at(-1)).toEqual({ importance: 3.75, level: 4.75 });
    expect(rated["Management of Financial Resources"]?.[0]).toEqual({ importance: 1.88, level: 1 });
  });

  it("name five programs in demand, and credit the publisher in its own words", () => {
    const wanted = found.software.flatMap(({ examples }) =>
      examples.filter(({ flag }) => flag === "in-demand").map(({ name }) => name),
    );
    expect(wanted).toEqual(["Salesforce", "Excel", "Office", "Outlook", "PowerPoint"]);
    expect(found.attribution).toContain("Repère has modified all or some of this information.");
  });
});
