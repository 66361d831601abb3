import { fewestForQuantiles } from "#core/spread-of.ts";
import type { Group, Section, TextSection } from "#kit/result/result.ts";
import type { Table } from "#kit/result/table.ts";
import type { Phrase } from "#kit/words/phrase.ts";
import type { Cases } from "./cases.ts";
import { chartOf } from "./chart.ts";
import { histogramOf, linesOf } from "./plots.ts";
import { leadOf } from "./sentences.ts";
import type { Standing } from "./standing.ts";
import { bandsTable } from "./tables/bands.ts";
import { differencesTable } from "./tables/differences.ts";
import { classesTable, quantilesTable } from "./tables/distribution.ts";
import { figuresTable } from "./tables/figures.ts";
import { cutTies, endsTables, ranksTable } from "./tables/ranks.ts";
import { zoneListTable, zonesTable } from "./tables/zones.ts";

/** Figures, differences, ranks, distribution and zones. Page and files use the same tables. */
export function sectionsOf(cases: Cases, standing: Standing): readonly Section[] {
  return [
    { is: "chart", id: "chart", chart: chartOf(cases) },
    table("table", figuresTable(cases)),
    differences(cases),
    ranks(cases, standing),
    spread(cases, standing),
    zones(cases, standing),
  ];
}

function differences(cases: Cases): Group {
  const { title, unitName, ...rest } = differencesTable(cases);
  const lines = linesOf(cases);
  return {
    is: "group",
    id: "differences",
    title,
    ...(unitName && { unit: unitName }),
    sections: [
      table("differences-table", { ...rest, title, ...(unitName && { unitName }) }),
      ...(lines === undefined ? [] : [{ is: "plot", id: "levels", plot: lines } as const]),
    ],
  };
}

function ranks(cases: Cases, standing: Standing): Group {
  const ranksOf = ranksTable(cases, standing);
  const ranked = standing.ranking?.order.length ?? 0;
  const lead = leadOf(cases);
  const [first, second] = endsTables(cases, standing);
  const ties = standing.ranking === undefined ? { highest: 0, lowest: 0 } : cutTies(standing.ranking);
  const about: Phrase =
    ranked === 0
      ? { key: "ranks.none" }
      : lead === undefined
        ? { key: "ranks.about", values: { ranked: { number: ranked } } }
        : { key: "ranks.about-lead", values: { ranked: { number: ranked }, lead } };
  return {
    is: "group",
    id: "ranks",
    title: ranksOf.title,
    ...(ranksOf.unitName && { unit: ranksOf.unitName }),
    sections: [
      small("ranks-about", about),
      table("ranks-table", ranksOf, { narrow: true }),
      {
        is: "group",
        id: "ends",
        sideBySide: true,
        sections: [
          ...(first === undefined ? [] : [end("highest", first, ties.highest)]),
          ...(second === undefined ? [] : [end("lowest", second, ties.lowest)]),
        ],
      },
    ],
  };
}

function end(id: string, of: Table, tied: number): Group {
  return {
    is: "group",
    id,
    sections: [
      table(`${id}-table`, of),
      ...(tied === 0 ? [] : [small(`${id}-cut`, { key: "ranks.cut", values: { count: { number: tied } } })]),
    ],
  };
}

function spread(cases: Cases, standing: Standing): Group {
  const plot = histogramOf(cases, standing);
  const title: Phrase = { key: "table.quantiles" };
  if (plot === undefined) {
    const ranked = { number: standing.ranking?.order.length ?? 0 };
    const text: Phrase = { key: "spread.none", values: { ranked, fewest: { number: fewestForQuantiles } } };
    return { is: "group", id: "spread", title, sections: [{ is: "text", id: "spread-none", text }] };
  }
  return {
    is: "group",
    id: "spread",
    title,
    sections: [
      small("spread-about", { key: "spread.about" }),
      { is: "plot", id: "distribution", plot },
      ...classesTable(cases, standing).map((one) =>
        table("classes", one, { closed: { key: "spread.classes" } }),
      ),
      ...quantilesTable(cases, standing).map((one) => table("quantiles", one, { narrow: true })),
    ],
  };
}

function zones(cases: Cases, standing: Standing): Group {
  const [summary] = zonesTable(cases, standing);
  const lead = leadOf(cases);
  return {
    is: "group",
    id: "zones",
    title: summary?.title ?? { key: "field.zones" },
    ...(summary?.unitName && { unit: summary.unitName }),
    sections: [
      ...bandsTable(cases).map((one) => table("bands", one, { narrow: true })),
      small("zones-about", { key: summary === undefined ? "zones.none" : "zones.about" }),
      ...(summary === undefined || lead === undefined
        ? []
        : [small("zones-lead", { key: "zones.lead", values: { lead } })]),
      ...(summary === undefined ? [] : [table("zones-table", summary)]),
      ...zoneListTable(cases, standing).map((one) => table("zone-list", one, { narrow: true })),
    ],
  };
}

function small(id: string, text: Phrase): TextSection {
  return { is: "text", id, text, small: true };
}

function table(
  id: string,
  of: Table,
  look: { readonly narrow?: true; readonly closed?: Phrase } = {},
): Section {
  return { is: "table", id, table: of, ...look };
}
