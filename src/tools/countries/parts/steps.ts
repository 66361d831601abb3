import type { Step } from "#kit/result/result.ts";
import type { Input } from "../inputs.ts";
import { isConverted, type Row } from "./cases.ts";
import { nameOf, ownFigure, targetUnit, unitOf } from "./phrases.ts";

/** How each figure was found, converted and compared. */
export function stepsOf(rows: readonly Row[], input: Input): readonly Step[] {
  const taken: readonly Step[] = [
    {
      title: { key: "step.take" },
      text: { key: "step.take.text" },
    },
  ];
  if (input.currency === "own") return taken;
  const base = rows.find(({ isBase }) => isBase);
  return [
    ...taken,
    ...rows.flatMap((row): readonly Step[] => {
      const { converted, country } = row;
      if (!isConverted(converted)) return [];
      const before = unitOf(country.currency, input.period, true, 2);
      return [
        {
          title: { key: "step.convert-place", values: { place: nameOf(row) } },
          formula: {
            key: "step.convert.formula",
            values: {
              figure: ownFigure(row),
              before: { money: converted.before, unit: before },
              to: { number: converted.to, decimals: 4 },
              from: { number: converted.from, decimals: 4 },
              amount: { money: converted.amount, unit: targetUnit(input) },
            },
          },
          text: { key: "step.convert.text", values: { year: String(converted.year) } },
        },
      ];
    }),
    ...rows.flatMap((row): readonly Step[] => {
      if (row.ratio === undefined || base === undefined) return [];
      return [
        {
          title: { key: "step.compare", values: { place: nameOf(row) } },
          formula: {
            key: "step.compare.formula",
            values: {
              ratio: { number: row.ratio, decimals: 3 },
              difference: { percent: row.ratio - 1, decimals: 1, signed: true },
            },
          },
          text: { key: "step.compare.text", values: { base: nameOf(base) } },
        },
      ];
    }),
  ];
}
