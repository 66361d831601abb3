import { fromZero } from "#kit/plot/from-zero.ts";
import type { PlotSpec } from "#kit/plot/spec.ts";
import type { Phrase } from "#kit/words/phrase.ts";
import type { Values } from "./values.ts";

/** Band and market as bars, the middle of the market as a point, colleagues as points without names, and the offer as a line across. */
export function plotOf(values: Values): PlotSpec {
  const { band, colleagues, unit, input, compared } = values;
  const market = values.isNet ? undefined : values.market;
  const figure = market?.figure;
  const quartiles =
    figure?.kind === "percentiles" && typeof figure.p25 === "number" && typeof figure.p75 === "number"
      ? { low: figure.p25, high: figure.p75 }
      : undefined;
  const bars = [
    ...(band === undefined
      ? []
      : [{ key: "against.band", low: band.low, high: band.high, offer: input.base }]),
    ...(quartiles === undefined ? [] : [{ key: "against.market", ...quartiles, offer: compared }]),
  ];
  const middle = market?.middle;
  const names = [
    ...(band === undefined ? [] : ["against.band"]),
    ...(quartiles === undefined && middle === undefined ? [] : ["against.market"]),
    ...(colleagues === undefined ? [] : ["against.colleagues"]),
  ];
  const steps = names.length === 0 ? ["against.offer"] : names;
  const offers = steps.map((name) => (name === "against.market" ? compared : input.base));
  const pays = colleagues?.pays ?? [];
  const reading = (key: string, more: Phrase["values"] = {}): Phrase => ({ key, values: more });
  return {
    title: { key: "plot.title" },
    x: { name: { key: "head.against" }, steps: steps.map((key) => ({ key })), from: 0, to: steps.length - 1 },
    y: {
      name: { key: "unit.currency", values: { currency: { currency: unit.currency } } },
      ...fromZero([...bars.map(({ high }) => high), middle ?? 0, ...pays, ...offers]),
    },
    series: [
      ...(bars.length === 0
        ? []
        : [
            {
              id: "range",
              name: { phrase: { key: "series.range" } },
              drawn: "ranges",
              ink: "c3",
              points: bars.map(({ key, low, high }, x) => ({
                x,
                y: high,
                from: low,
                reading: reading("reading.range", {
                  name: { phrase: { key } },
                  range: { figure: { kind: "range", low, high }, unit },
                }),
              })),
            } as const,
          ]),
      ...(middle === undefined
        ? []
        : [
            {
              id: "middle",
              name: { phrase: { key: "series.middle" } },
              drawn: "line",
              ink: "c4",
              points: [
                {
                  x: names.indexOf("against.market"),
                  y: middle,
                  reading: reading("reading.middle", { pay: { money: middle, unit } }),
                },
              ],
            } as const,
          ]),
      ...(pays.length === 0
        ? []
        : [
            {
              id: "colleagues",
              name: { phrase: { key: "series.colleagues" } },
              drawn: "line",
              ink: "reference",
              points: pays.map((pay) => ({
                x: steps.length - 1,
                y: pay,
                joined: false,
                reading: reading("reading.colleague", { pay: { money: pay, unit } }),
              })),
            } as const,
          ]),
      {
        id: "offer",
        name: { phrase: { key: "series.offer" } },
        drawn: "line",
        ink: "c1",
        points: offers.map((y, x) => ({
          x,
          y,
          // Compared by base pay here and by all of it there, the offer is no line from one to the other.
          joined: offers.every((one) => one === y),
          reading: reading("reading.offer", { pay: { money: y, unit } }),
        })),
      },
    ],
  };
}
