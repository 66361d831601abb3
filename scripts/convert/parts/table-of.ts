import { segmentOf } from "#catalog/segment-of.ts";
import type { Observation, OccupationFile } from "#schema/occupation.ts";
import type { OccupationTable } from "#schema/occupation-table.ts";

/** An occupation of points as a table of places and segments; undefined where its figures are of another kind. */
export function tableOf({ observations, ...about }: OccupationFile): OccupationTable | undefined {
  const points = observations.filter((one) => one.kind === "point");
  if (points.length < observations.length) return undefined;
  const segments = new Map(points.map((one) => [keyOf(one), segmentOf(one)]));
  const rows = Map.groupBy(points, ({ place }) => place);
  const statistic = points[0]?.statistic;
  return {
    ...about,
    kind: "point",
    ...(statistic === undefined ? {} : { statistic }),
    segments: [...segments.values()],
    values: [...rows].map(([place, of]) => {
      const amounts = new Map(of.map((one) => [keyOf(one), one.value]));
      return [place, ...[...segments.keys()].map((key) => amounts.get(key) ?? null)];
    }),
  };
}

function keyOf(one: Observation): string {
  return JSON.stringify(segmentOf(one));
}
