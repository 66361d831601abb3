import { fromZero } from "#kit/plot/from-zero.ts";
import type { PlotPoint, PlotSpec } from "#kit/plot/spec.ts";
import type { Section } from "#kit/result/result.ts";
import type { Table } from "#kit/result/table.ts";
import { accountTable } from "./account-table.ts";
import { healthTable, retentionTable, segmentTable, spreadPhrase } from "./tables.ts";
import { renewalTable } from "./renewal-table.ts";
import type { Values } from "./values.ts";

export function sectionsOf(values: Values): readonly Section[] {
  const plot = plotOf(values);
  const spread = spreadPhrase(values);
  return [
    ...tableSection("retention", retentionTable(values)),
    ...(values.held.length === 0 ? [] : tableSection("segments", segmentTable(values))),
    ...(spread === undefined ? [] : [{ is: "text", id: "spread", text: spread } as const]),
    ...tableSection("renewals", renewalTable(values)),
    ...(plot === undefined ? [] : [{ is: "plot", id: "movement", plot } as const]),
    ...tableSection("health", healthTable(values)),
    ...(values.held.length === 0 ? [] : tableSection("accounts", accountTable(values))),
    { is: "text", id: "about", text: { key: "about" }, small: true },
  ];
}

export function tableSection(id: string, table: Table | undefined): readonly Section[] {
  return table === undefined ? [] : [{ is: "table", id, table }];
}

/** From the revenue of a year ago to that of now, a bar for what each movement takes or adds. */
function plotOf({ movement, unit }: Values): PlotSpec | undefined {
  const { start, lost, reduced, expanded, won } = movement;
  if (start === 0) return undefined;
  const kept = start - lost - reduced;
  const bars = [
    { key: "bar.start", from: 0, to: start, amount: start },
    { key: "bar.lost", from: start - lost, to: start, amount: lost },
    { key: "bar.reduced", from: kept, to: start - lost, amount: reduced },
    { key: "bar.expanded", from: kept, to: kept + expanded, amount: expanded },
    ...(won === 0 ? [] : [{ key: "bar.won", from: kept + expanded, to: kept + expanded + won, amount: won }]),
    { key: "bar.now", from: 0, to: kept + expanded + won, amount: kept + expanded + won },
  ];
  const points: readonly PlotPoint[] = bars.map(({ key, from, to, amount }, x) => ({
    x,
    y: to,
    from,
    reading: { key: "reading", values: { name: { phrase: { key } }, amount: { money: amount, unit } } },
  }));
  return {
    title: { key: "plot.title" },
    x: { name: { key: "plot.x" }, steps: bars.map(({ key }) => ({ key })), from: 0, to: bars.length - 1 },
    y: {
      name: { key: "unit.currency", values: { currency: { currency: unit.currency } } },
      ...fromZero(bars.map(({ to }) => to)),
    },
    series: [
      { id: "movement", name: { phrase: { key: "head.revenue" } }, drawn: "ranges", ink: "c1", points },
    ],
  };
}
