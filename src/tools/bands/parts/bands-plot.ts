import { fromZero } from "#kit/plot/from-zero.ts";
import type { PlotSpec } from "#kit/plot/spec.ts";
import type { Phrase, Value } from "#kit/words/phrase.ts";
import type { Values } from "./values.ts";

/** A bar for each grade from its lowest to its highest pay, its midpoint, and the people as points without names. */
export function plotOf({ bands, people, unit, highest }: Values): PlotSpec {
  const reading = (key: string, name: Value, values: Phrase["values"]): Phrase => ({
    key,
    values: { grade: name, ...values },
  });
  const top = Math.max(highest, ...people.map(({ pay }) => pay));
  return {
    title: { key: "plot.title" },
    x: {
      name: { key: "head.grade" },
      steps: bands.map(({ name }) => ({ key: "name", values: { name } })),
      from: 0,
      to: bands.length - 1,
    },
    y: {
      name: { key: "unit.currency", values: { currency: { currency: unit.currency } } },
      ...fromZero([top]),
    },
    series: [
      {
        id: "range",
        name: { phrase: { key: "series.range" } },
        drawn: "ranges",
        ink: "c3",
        points: bands.map(({ name, low, high }, x) => ({
          x,
          y: high,
          from: low,
          reading: reading("reading.range", name, { range: { figure: { kind: "range", low, high }, unit } }),
        })),
      },
      {
        id: "midpoint",
        name: { phrase: { key: "head.midpoint" } },
        drawn: "line",
        ink: "c1",
        points: bands.map(({ name, midpoint }, x) => ({
          x,
          y: midpoint,
          reading: reading("reading.midpoint", name, { midpoint: { money: midpoint, unit } }),
        })),
      },
      ...(people.length === 0
        ? []
        : [
            {
              id: "people",
              name: { phrase: { key: "series.people" } },
              drawn: "line",
              ink: "reference",
              points: people.map(({ band, pay }) => ({
                x: band,
                y: pay,
                joined: false,
                reading: reading("reading.person", bands[band]?.name ?? "", { pay: { money: pay, unit } }),
              })),
            } as const,
          ]),
    ],
  };
}
