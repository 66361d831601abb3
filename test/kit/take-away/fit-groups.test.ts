import { describe, expect, it } from "vitest";
import type { ChartGroup, ChartRow } from "#kit/result/row-chart.ts";
import { fitGroups } from "#kit/take-away/pictures/fit-groups.ts";

const heights = { group: 2, rows: (rows: readonly ChartRow[]) => rows.length };
const group = (id: string, count: number, chosen = 0): ChartGroup => ({
  id,
  title: { key: id },
  rows: Array.from({ length: count }, (_, row) => ({
    label: { key: String(row) },
    chosen: row === chosen,
  })),
});
const kept = (groups: readonly ChartGroup[], room: number) =>
  fitGroups(groups, room, heights).map(({ id, rows }) =>
    [id, ...rows.map(({ label }) => label.key)].join(" "),
  );

describe("the groups of a chart that fit a picture", () => {
  it("are all where there is room", () => {
    expect(kept([group("a", 2), group("b", 3)], 9)).toEqual(["a 0 1", "b 0 1 2"]);
  });

  it("have the rows around the chosen one where a list is long", () => {
    expect(kept([group("a", 2), group("b", 30, 20)], 9)).toEqual(["a 0 1", "b 19 20 21"]);
    expect(kept([group("a", 30, 29)], 7)).toEqual(["a 25 26 27 28 29"]);
  });

  it("leave out a group of which fewer than three rows would fit", () => {
    expect(kept([group("a", 2), group("b", 30)], 8)).toEqual(["a 0 1"]);
  });

  it("begin with the group that was asked for, in their order", () => {
    const groups = [group("a", 4), { ...group("b", 4), chosen: true }];
    expect(kept(groups, 6)).toEqual(["b 0 1 2 3"]);
    expect(kept(groups, 12)).toEqual(["a 0 1 2 3", "b 0 1 2 3"]);
  });

  it("are never none: the chosen row stands however little room there is", () => {
    expect(kept([group("a", 4, 2)], 0)).toEqual(["a 2"]);
  });
});
