import { mayPublish } from "#core/may-publish.ts";
import { quantile } from "#core/quantile.ts";
import { percentileNames } from "#schema/names.ts";
import { plain } from "./plain.ts";
import type { Line } from "./read-lines.ts";

/** What may be said of the lines of one place and level. */
export interface PayCell {
  readonly place: string;
  readonly level: string;
  readonly n: number;
  /** Undefined where nobody knows who contributed what. */
  readonly contributors?: number;
  readonly figure: CellAmounts | { readonly withheld: "too-few" | "one-too-large" };
}

/** The amounts of a cell that may be shown, in order. */
export const cellAmounts = [...percentileNames, "mean"] as const;
export type CellAmounts = Readonly<Record<(typeof cellAmounts)[number], number>>;

/**
 * The distribution of pay by place and level: percentiles of type 7 (F1), withheld where fewer than five contributed or one
 * stands for over a quarter of the rows (F11). Spellings that differ in capitals, accents and hyphens are one place.
 */
export function cellsOf(lines: readonly Line[], contributorsKnown: boolean): readonly PayCell[] {
  const groups = new Map<string, Line[]>();
  const keys = new Map<string, string>();
  const keyOf = (text: string): string => {
    const known = keys.get(text) ?? plain(text);
    keys.set(text, known);
    return known;
  };
  for (const line of lines) {
    const key = `${keyOf(line.place)}\n${keyOf(line.level)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [line]);
    else group.push(line);
  }
  const places = spellings(
    lines.map(({ place }) => place),
    keyOf,
  );
  const levels = spellings(
    lines.map(({ level }) => level),
    keyOf,
  );
  return [...groups.values()]
    .map((group): PayCell => {
      const [first] = group;
      const contributors = contributorsKnown ? rowsByContributor(group, keyOf) : group.map(() => 1);
      return {
        place: places.get(keyOf(first?.place ?? "")) ?? "",
        level: levels.get(keyOf(first?.level ?? "")) ?? "",
        n: group.length,
        ...(contributorsKnown ? { contributors: contributors.length } : {}),
        figure: figureOf(
          group.map(({ pay }) => pay),
          contributors,
        ),
      };
    })
    .toSorted((a, b) => byName(a.place, b.place) || byName(a.level, b.level));
}

/** Rows that name no contributor are one contributor's: who they are is not known, so they count as the same. */
function rowsByContributor(group: readonly Line[], keyOf: (text: string) => string): readonly number[] {
  const counts = new Map<string, number>();
  for (const { contributor } of group) {
    const key = keyOf(contributor);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts.values()];
}

function figureOf(pays: readonly number[], contributors: readonly number[]): PayCell["figure"] {
  const allowed = mayPublish(contributors);
  if (allowed !== "yes") return { withheld: allowed };
  // Sorted once: sorting again what is sorted takes no time, and a sum in one order is the same whatever the order given.
  const ascending = pays.toSorted((a, b) => a - b);
  const at = (p: number): number => quantile(ascending, p);
  return {
    p10: at(0.1),
    p25: at(0.25),
    p50: at(0.5),
    p75: at(0.75),
    p90: at(0.9),
    mean: ascending.reduce((sum, one) => sum + one, 0) / ascending.length,
  };
}

/** How each name is most often written, whatever the order of the rows. */
function spellings(texts: readonly string[], keyOf: (text: string) => string): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const best = new Map<string, string>();
  for (const [text, count] of counts) {
    const key = keyOf(text);
    const before = best.get(key);
    const beforeCount = before === undefined ? -1 : (counts.get(before) ?? 0);
    if (count > beforeCount || (count === beforeCount && text < (before ?? ""))) best.set(key, text);
  }
  return best;
}

const collator = new Intl.Collator("en", { numeric: true });

/** "Level 2" before "Level 10". */
function byName(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}
