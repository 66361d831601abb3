import type { Section } from "#kit/result/result.ts";
import { plotOf } from "./bands-plot.ts";
import { marketTable } from "./market-table.ts";
import { weightTable } from "./blend/weight-table.ts";
import { groupTable, peopleTable } from "./people-tables.ts";
import { bandTable, zoneTable } from "./structure-tables.ts";
import type { Values } from "./values.ts";

export function sectionsOf(values: Values): readonly Section[] {
  const { bands, people, groups, zones, market } = values;
  const about: Section = { is: "text", id: "about", text: { key: "about" }, small: true };
  const fromMarket: readonly Section[] =
    market === undefined
      ? []
      : [
          { is: "table", id: "market", table: marketTable(market, values) },
          ...(market.weighing === undefined
            ? []
            : [{ is: "table", id: "weights", table: weightTable(market, market.weighing) } as const]),
        ];
  if (bands.length === 0) return [...fromMarket, about];
  return [
    { is: "plot", id: "bands", plot: plotOf(values) },
    { is: "table", id: "structure", table: bandTable(values) },
    ...fromMarket,
    ...(zones.zones.length === 0 ? [] : [{ is: "table", id: "zones", table: zoneTable(values) } as const]),
    ...(people.length === 0 ? [] : [{ is: "table", id: "people", table: peopleTable(values) } as const]),
    ...(groups.length < 2 ? [] : [{ is: "table", id: "groups", table: groupTable(values) } as const]),
    about,
  ];
}
