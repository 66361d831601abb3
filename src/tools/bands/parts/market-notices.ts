import type { Phrase, Value } from "#kit/words/phrase.ts";
import { none } from "./minimum-series.ts";
import type { Values } from "./values.ts";

/** What the reader must know of the published figures before building on them. */
export function marketNotices({ market, input, zones }: Values): readonly Phrase[] {
  if (market === undefined) return [];
  const { references, points, refused, unsure, agedDays } = market;
  const [first, second] = references;
  const missing = points.filter(({ amount }) => amount === undefined);
  const standIn = points.flatMap(({ parts }) => parts).find(({ from }) => from !== undefined)?.from;
  const named = (parts: readonly string[]): Value => ({
    list: parts.map((part) => ({ phrase: { key: `part.${part}` } })),
  });
  return [
    ...(first?.data.dataset.basis === "net" ? [{ key: "notice.net" }] : []),
    ...(missing.length === 0
      ? []
      : [
          {
            key: second === undefined ? "notice.missing" : "notice.not-blended",
            values: { points: { list: missing.map(({ name }) => name) } },
          },
        ]),
    ...(standIn === undefined
      ? []
      : [{ key: "notice.stands-in", values: { place: { names: standIn.names } } }]),
    ...(refused.length === 0 ? [] : [{ key: "notice.refused", values: { parts: named(refused) } }]),
    ...(unsure.length === 0 || second === undefined
      ? []
      : [{ key: "notice.unsure", values: { parts: named(unsure) } }]),
    ...(input.ageing !== 0 && agedDays === undefined ? [{ key: "notice.not-aged" }] : []),
    ...(zones.without.length === 0
      ? []
      : [{ key: "notice.zones", values: { places: { list: zones.without } } }]),
    ...(input.second === none || second !== undefined || refused.length > 0
      ? []
      : [{ key: "notice.no-second" }]),
  ];
}
