import { storedCopies } from "#kit/checklist/copies/stored-copies.ts";
import { find } from "#kit/device/store.ts";
import type { Planned } from "./plan.ts";

/** What is ticked in the copies of one name. */
export interface TickedCopy {
  readonly name: string;
  readonly ticks: readonly string[];
}

/** What is ticked in the checklists that the plan is made of, by the name of the copy. */
export function tickedCopies(plan: readonly Planned[]): readonly TickedCopy[] {
  const byName = new Map<string, readonly string[]>();
  const items = plan.flatMap((task) => task.items);
  for (const checklist of new Set(items.map((item) => item.checklist))) {
    const found = find(storedCopies(checklist));
    if (found.state !== "stored") continue;
    for (const { name, ticks } of Object.values(found.value.records)) {
      const ticked = items.filter((item) => item.checklist === checklist && Object.hasOwn(ticks, item.id));
      if (ticked.length === 0) continue;
      byName.set(name, [...(byName.get(name) ?? []), ...ticked.map(({ id }) => `${checklist}-${id}`)]);
    }
  }
  return [...byName].map(([name, ticks]) => ({ name, ticks })).sort((a, b) => (a.name < b.name ? -1 : 1));
}
