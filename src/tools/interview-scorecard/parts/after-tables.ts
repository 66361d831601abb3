import type { Section } from "#kit/result/result.ts";
import type { Table } from "#kit/result/table.ts";
import { cell, numbers, text } from "./tables.ts";
import type { Values } from "./values.ts";

/** Selection rates by group, each against the highest. */
export function groupsTable({ groups }: Values): Table | undefined {
  if (groups.length === 0) return undefined;
  return {
    title: { key: "table.groups" },
    name: { key: "sheet.groups" },
    rowHead: { key: "head.group" },
    columns: [
      { ...numbers("", 0), head: { key: "head.selected" } },
      { ...numbers("", 0), head: { key: "head.of" } },
      { head: { key: "head.rate" }, holds: { is: "share", decimals: 1 } },
      { ...numbers("", 3), head: { key: "head.ratio" } },
      { ...numbers("", 4), head: { key: "head.chance" } },
      { head: { key: "head.reading" }, holds: { is: "text" } },
    ],
    rows: groups.map(({ name, selected, of, ratio, chance }, index) => ({
      head: name.trim() || { phrase: { key: "group", values: { number: { number: index + 1 } } } },
      chosen: ratio !== undefined && ratio < 0.8,
      cells: [
        { number: selected },
        { number: of },
        { number: selected / of },
        cell(ratio),
        chance === undefined ? { missing: { key: "groups.highest" } } : { number: chance },
        text({ phrase: { key: readingOf(ratio, chance) } }),
      ],
    })),
  };
}

function readingOf(ratio: number | undefined, chance: number | undefined): string {
  if (ratio === undefined) return "groups.nobody";
  if (chance === undefined) return "groups.compared";
  if (ratio >= 0.8) return "groups.above";
  // The usual convention of one chance in twenty.
  return chance > 0.05 ? "groups.too-few" : "groups.below";
}

/** Until when the files of those who were refused are kept. */
export function deletionTable({ deletion }: Values): Table {
  return {
    title: { key: "table.deletion" },
    name: { key: "sheet.deletion" },
    rowHead: { key: "head.rule" },
    columns: [
      { ...numbers("", 0), head: { key: "head.months" } },
      { head: { key: "head.day" }, holds: { is: "day" } },
    ],
    rows: deletion.periods.map(({ rule, months, day }) => ({
      head: { phrase: { key: `keep.${rule}` } },
      chosen: rule === "own",
      cells: [{ number: months }, day === undefined ? { missing: { key: "keep.no-day" } } : { day }],
    })),
  };
}

/** What the rule of the country asks, as this site holds it. */
export function lawSection({ deletion: { law }, input }: Values): readonly Section[] {
  if (law === undefined) {
    const key = input.country === "other" ? "law.none" : "law.no-day";
    return [{ is: "text", id: "law", text: { key }, small: true }];
  }
  return [
    {
      is: "text",
      id: "law",
      small: true,
      text: {
        key: `law.${input.country}`,
        values: { title: { names: law.title }, says: { names: law.article.says } },
      },
    },
  ];
}
