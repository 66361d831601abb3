import { useEffect, useState } from "preact/hooks";
import { storedCopies } from "#kit/checklist/copies/stored-copies.ts";
import { find } from "#kit/device/store.ts";
import type { Words } from "#kit/words/words.ts";
import type { Planned } from "./plan.ts";

interface Props {
  readonly plan: readonly Planned[];
  readonly words: Words;
  readonly change: (name: string, text: string) => void;
}

/** A button for each copy of the dated checklists on this device: it takes over what is ticked in them. */
export function TakeTicks({ plan, words, change }: Props) {
  const [copies, setCopies] = useState<readonly (readonly [string, readonly string[]])[]>([]);
  useEffect(() => {
    setCopies(ticksByCopy(plan));
  }, [plan]);
  if (copies.length === 0) return null;
  return (
    <p class="actions">
      {copies.map(([name, ticks]) => (
        <button key={name} type="button" onClick={() => change("done", ticks.join(","))}>
          {words.text(name === "" ? "ticks.take" : "ticks.take-of", { count: ticks.length, name })}
        </button>
      ))}
    </p>
  );
}

/** What is ticked in the checklists that the plan is made of, by the name of the copy. */
function ticksByCopy(plan: readonly Planned[]): readonly (readonly [string, readonly string[]])[] {
  const byName = new Map<string, string[]>();
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
  return [...byName].sort(([a], [b]) => (a < b ? -1 : 1));
}
