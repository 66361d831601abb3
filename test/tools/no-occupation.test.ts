import { expect, it } from "vitest";
import { decode } from "#kit/fields/url.ts";
import { noOccupation } from "#kit/pay/fields/occupation.ts";
import { market } from "../market.ts";
import { moduleOf } from "../tools.ts";

it.each(["salary", "cities"])(
  "offers the occupations of data that stand for no role, in %s",
  async (tool) => {
    const { inputs } = await moduleOf(tool);
    const asked = market.datasets.filter(({ id }) => {
      const { input } = decode(inputs, { dataset: id }, market);
      return input["dataset"] === id && input["occupation"] === noOccupation;
    });
    expect(asked.map(({ id }) => id)).toContain("fr-insee-2021");
    for (const { id } of asked) {
      const { input: given } = decode(inputs, { dataset: id }, market);
      const at = { given, market, language: "fr" } as const;
      expect(inputs["occupation"]?.shown(at)).toBe(true);
      expect(inputs["occupation"]?.options(at)?.map(({ value }) => value)).toEqual([noOccupation, "all"]);
    }
  },
);
