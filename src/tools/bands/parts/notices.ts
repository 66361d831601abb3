import { leftOutNotice } from "#kit/pay/pasted/left-out-notice.ts";
import type { MoneyUnit, Phrase, Value } from "#kit/words/phrase.ts";
import type { Band } from "./bands.ts";
import { marketNotices } from "./market-notices.ts";
import type { UnknownMinimum } from "./minimum.ts";
import type { Values } from "./values.ts";

const share = (value: number): Value => ({ percent: value, decimals: 0 });

/** The spread, overlap and progression beyond which a structure is usually looked at again. */
const usual = { spread: [0.1, 0.8], overlap: 0.7, unevenBy: 2 } as const;

export function noticesOf(values: Values): readonly Phrase[] {
  return [
    ...marketNotices(values),
    ...structureNotices(values),
    ...minimumNotices(values),
    ...peopleNotices(values),
  ];
}

function structureNotices({ bands, unit }: Values): readonly Phrase[] {
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
  ];
}

/** Against the least pay allowed: typed and to be dated, or of a series with its day. */
function minimumNotices({
  bands,
  input,
  unit,
  minimum,
  unknownMinimum,
  mayBeRaised,
}: Values): readonly Phrase[] {
  const money = (amount: number): Value => ({ money: amount, unit });
  const under = minimum && bands.find(({ low }) => low < minimum.amount);
  const { published } = minimum ?? {};
  return [
    ...(minimum === undefined || under === undefined
      ? []
      : [
          {
            key: published === undefined ? "notice.minimum" : "notice.minimum-published",
            values: {
              grade: under.name,
              low: money(under.low),
              minimum: money(minimum.amount),
              name: published?.name ?? "",
              from: { day: published?.rate.from ?? "" },
            },
          },
        ]),
    ...(minimum !== undefined && published === undefined && input.minimumDay === undefined
      ? [{ key: "notice.undated" }]
      : []),
    ...(mayBeRaised
      ? [
          {
            key: "notice.minimum-later",
            values: {
              name: published?.name ?? "",
              from: { day: published?.rate.from ?? "" },
              day: { day: input.applies ?? "" },
            },
          },
        ]
      : []),
    ...unknownNotices(unknownMinimum, input.applies, { ...unit, period: "hour", decimals: 2 }),
  ];
}

/** Nothing is extended to a day that the series does not speak of. */
function unknownNotices(
  unknown: UnknownMinimum | undefined,
  applies: string | undefined,
  unit: MoneyUnit,
): readonly Phrase[] {
  if (unknown === undefined) return [];
  if (applies === undefined) return [{ key: "notice.no-day" }];
  const { name, last } = unknown;
  const about = { day: { day: applies }, name };
  return [
    last === undefined
      ? { key: "notice.minimum-unknown", values: about }
      : {
          key: "notice.minimum-ended",
          values: { ...about, amount: { money: last.value, unit }, from: { day: last.from } },
        },
  ];
}

function peopleNotices({
  unit,
  people,
  leftOut,
  noShare,
  unknownGrades,
  costToMinimum,
}: Values): readonly Phrase[] {
  const money = (amount: number): Value => ({ money: amount, unit });
  return [
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
    ...leftOutNotice("notice.left-out", leftOut, people.length),
    ...leftOutNotice("notice.no-share", noShare, people.length),
    ...(unknownGrades.length === 0
      ? []
      : [{ key: "notice.unknown-grade", values: { grades: { list: unknownGrades.slice(0, 5) } } }]),
  ];
}
