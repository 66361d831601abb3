import { describe, expect, it } from "vitest";
import { decode } from "#kit/fields/url.ts";
import { compute } from "../../src/tools/salary/compute.ts";
import { inputs } from "../../src/tools/salary/inputs.ts";
import { catalog, market } from "../market.ts";

const towns = (catalog.places.get("fr")?.places ?? []).filter(({ kind }) => kind === "town");

describe("the towns of France", () => {
  it("are 5,136, each in a department; 447 have no coordinates and are listed all the same", () => {
    expect(towns).toHaveLength(5136);
    expect(towns.filter(({ latitude }) => latitude === undefined)).toHaveLength(447);
    const departments = new Set(
      catalog.places
        .get("fr")
        ?.places.filter(({ kind }) => kind === "department")
        .map(({ id }) => id),
    );
    expect(departments.size).toBe(100);
    expect(towns.filter(({ region = "" }) => !departments.has(region))).toEqual([]);
    const ajaccio = towns.find(({ id }) => id === "fr-2a004");
    expect(ajaccio).toMatchObject({ names: { fr: "Ajaccio" }, region: "fr-2a", population: 76_320 });
    expect(market.places("fr-insee-2014", "fr-2a004")?.map(({ id }) => id)).toContain("fr-2a004");
  });

  it("stand for no role: their pay is never an answer to what an account manager earns", () => {
    for (const id of ["fr-insee-2014", "fr-insee-2021"])
      for (const { roles } of catalog.datasets.get(id)?.occupations.values() ?? []) expect(roles).toEqual([]);
  });

  it("are beside the nation's figure of the role, in a table of their own", () => {
    const { input } = decode(inputs, { dataset: "fr-france-travail-2022", town: "fr-69123" }, market);
    const result = compute(input, market);
    const alone = compute(decode(inputs, { dataset: "fr-france-travail-2022" }, market).input, market);
    expect(result.answer).toEqual(alone.answer);
    const added = result.sections().filter(({ id }) => !alone.sections().some((one) => one.id === id));
    expect(added.map(({ id }) => id)).toEqual(["context"]);
    expect(JSON.stringify(added)).toContain('"value":15.9');
    expect(JSON.stringify(added)).toContain('"value":24.5');
    expect(JSON.stringify(result.sections().filter(({ id }) => id !== "context"))).not.toContain("fr-69123");
  });

  it("have their department's later figure beside them", () => {
    const asked = { dataset: "fr-insee-2014", occupation: "all", place: "fr-69123", category: "executives" };
    const { values } = compute(decode(inputs, asked, market).input, market);
    expect(values).toMatchObject({
      figure: { kind: "point", value: 24.5, statistic: "mean" },
      regionBeside: [{ key: "region-beside", values: { place: { names: { fr: "Rhône" } } } }],
    });
  });
});
