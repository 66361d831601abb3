import type { Phrase } from "#kit/words/phrase.ts";
import { blendNotices } from "./blend/notices.ts";
import type { Values } from "./values.ts";

/** What the reader must know of the published figures before building on them. */
export function marketNotices(values: Values): readonly Phrase[] {
  const { market, input, zones } = values;
  if (market === undefined) return [];
  const { references, points, agedDays, weighing } = market;
  const [first] = references;
  const missing = points.filter(({ amount }) => amount === undefined);
  const standIn = points.flatMap(({ parts }) => parts).find(({ from }) => from !== undefined)?.from;
  return [
    ...(first?.data.dataset.basis === "net" ? [{ key: "notice.net" }] : []),
    // Without shares nothing is blended at all, and that is said once.
    ...(missing.length === 0 || weighing?.without !== undefined
      ? []
      : [
          {
            key: weighing === undefined ? "notice.missing" : "notice.not-blended",
            values: { points: { list: missing.map(({ name }) => name) } },
          },
        ]),
    ...(standIn === undefined
      ? []
      : [{ key: "notice.stands-in", values: { place: { names: standIn.names } } }]),
    ...blendNotices(market, input),
    ...(input.ageing !== 0 && agedDays === undefined ? [{ key: "notice.not-aged" }] : []),
    ...(zones.without.length === 0
      ? []
      : [{ key: "notice.zones", values: { places: { list: zones.without } } }]),
  ];
}
