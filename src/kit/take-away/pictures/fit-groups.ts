import { windowAround } from "#core/window-around.ts";
import type { ChartGroup, ChartRow } from "../../result/row-chart.ts";

interface Heights {
  readonly group: number;
  readonly rows: (rows: readonly ChartRow[]) => number;
}

/** A group with fewer rows says little. */
const fewest = 3;

/**
 * The part of a chart that fits a picture of limited height: first the group that the reader asked for, whole
 * or the rows around the chosen one, then the others in order while there is room.
 */
export function fitGroups(
  groups: readonly ChartGroup[],
  room: number,
  heights: Heights,
): readonly ChartGroup[] {
  const kept = new Map<ChartGroup, ChartGroup>();
  let left = room;
  for (const group of [...groups].sort((a, b) => Number(b.chosen === true) - Number(a.chosen === true))) {
    const rows = rowsThatFit(group.rows, left - heights.group, heights, kept.size === 0 ? 1 : fewest);
    if (rows === undefined) continue;
    kept.set(group, { ...group, rows });
    left -= heights.group + heights.rows(rows);
  }
  return groups.flatMap((group) => kept.get(group) ?? []);
}

/** At least `least` rows, or all if there are fewer; undefined if they do not fit. One row is always taken. */
function rowsThatFit(
  rows: readonly ChartRow[],
  room: number,
  heights: Heights,
  least: number,
): readonly ChartRow[] | undefined {
  const chosen = Math.max(
    rows.findIndex((row) => row.chosen),
    0,
  );
  for (let count = rows.length; count >= Math.min(least, rows.length); count -= 1) {
    const indices = windowAround(rows.length, chosen, { whole: count, around: count, ends: 0 });
    const taken = indices.flatMap((index) => rows[index] ?? []);
    if (heights.rows(taken) <= room || (least === 1 && count === 1)) return taken;
  }
  return undefined;
}
