import type { Step } from "#kit/result/result.ts";
import type { Phrase, Value } from "#kit/words/phrase.ts";
import type { Band, Values } from "./values.ts";

const share = (value: number, decimals = 0): Value => ({ percent: value, decimals });

export function questionOf({ bands }: Values): Phrase {
  return { key: "question", values: { count: { number: bands.length } } };
}

export function answerOf({ bands, lowest, highest, unit }: Values): Phrase {
  return {
    key: "answer",
    values: {
      count: { number: bands.length },
      range: { figure: { kind: "range", low: lowest, high: highest }, unit },
    },
  };
}

/** The spread, overlap and progression beyond which a structure is usually looked at again. */
const usual = { spread: [0.1, 0.8], overlap: 0.7, unevenBy: 2 } as const;

export function noticesOf(values: Values): readonly Phrase[] {
  const { bands, input, unit, people, leftOut, unknownGrades, costToMinimum } = values;
  const money = (amount: number): Value => ({ money: amount, unit });
  const pairs = bands.slice(1).map((band, index) => ({ band, before: bands[index] ?? band }));
  const named = (
    key: string,
    of: (pair: (typeof pairs)[number]) => boolean,
    more: (band: Band) => Phrase["values"],
  ) =>
    pairs
      .filter(of)
      .slice(0, 1)
      .map(({ band, before }) => ({ key, values: { before: before.name, after: band.name, ...more(band) } }));
  const steps = bands.flatMap(({ progression }) => (progression === undefined ? [] : [progression]));
  const under = input.minimum === undefined ? [] : bands.filter(({ low }) => low < (input.minimum ?? 0));
  const wide = bands.find(({ spread }) => spread < usual.spread[0] || spread > usual.spread[1]);
  return [
    ...named(
      "notice.inversion",
      ({ band, before }) => band.midpoint <= before.midpoint,
      () => ({}),
    ),
    ...named(
      "notice.gap",
      ({ band }) => (band.overlap?.gap ?? 0) > 0,
      (band) => ({
        gap: money(band.overlap?.gap ?? 0),
      }),
    ),
    ...named(
      "notice.overlap",
      ({ band }) => (band.overlap?.share ?? 0) > usual.overlap,
      (band) => ({
        share: share(band.overlap?.share ?? 0),
      }),
    ),
    ...(steps.length > 1 && Math.min(...steps) > 0 && Math.max(...steps) > usual.unevenBy * Math.min(...steps)
      ? [
          {
            key: "notice.uneven",
            values: { low: share(Math.min(...steps)), high: share(Math.max(...steps)) },
          },
        ]
      : []),
    ...(wide === undefined
      ? []
      : [
          {
            key: "notice.spread",
            values: {
              grade: wide.name,
              share: share(wide.spread),
              least: share(usual.spread[0]),
              most: share(usual.spread[1]),
            },
          },
        ]),
    ...(under[0] === undefined
      ? []
      : [
          {
            key: "notice.minimum",
            values: { grade: under[0].name, low: money(under[0].low), minimum: money(input.minimum ?? 0) },
          },
        ]),
    ...(input.minimum !== undefined && input.minimumDay === undefined ? [{ key: "notice.undated" }] : []),
    ...(costToMinimum > 0
      ? [
          {
            key: "notice.cost",
            values: {
              cost: money(costToMinimum),
              count: { number: people.filter(({ toMinimum }) => toMinimum > 0).length },
            },
          },
        ]
      : []),
    ...(leftOut.length === 0
      ? []
      : [
          {
            key: "notice.left-out",
            values: {
              count: { number: leftOut.length },
              used: { number: people.length },
              lines: { list: leftOut.slice(0, 5).map(String) },
            },
          },
        ]),
    ...(unknownGrades.length === 0
      ? []
      : [{ key: "notice.unknown-grade", values: { grades: { list: unknownGrades.slice(0, 5) } } }]),
  ];
}

export function stepsOf({ bands, input, unit }: Values): readonly Step[] {
  const [first] = bands;
  const money = (amount: number): Value => ({ money: amount, unit });
  return [
    {
      title: { key: "step.range" },
      text: { key: "step.range.text" },
      ...(first === undefined
        ? {}
        : {
            formula: {
              key: "formula.range",
              values: {
                midpoint: money(first.midpoint),
                spread: share(first.spread),
                low: money(first.low),
                high: money(first.high),
              },
            },
          }),
    },
    {
      title: { key: "step.progression" },
      text: { key: `step.progression.${input.way}`, values: { share: share(input.progression) } },
    },
    { title: { key: "step.overlap" }, text: { key: `step.overlap.${input.overlap}` } },
    { title: { key: "step.people" }, text: { key: "step.people.text" } },
  ];
}
