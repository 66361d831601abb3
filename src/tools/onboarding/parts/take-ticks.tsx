import { useEffect, useState } from "preact/hooks";
import { device, prefix } from "#kit/device/store.ts";
import type { Words } from "#kit/words/words.ts";
import type { Planned } from "./plan.ts";
import type { TickedCopy } from "./ticked-copies.ts";

interface Props {
  readonly plan: readonly Planned[];
  readonly words: Words;
  readonly change: (name: string, text: string) => void;
}

/** A button for each copy of the dated checklists on this device: it takes over what is ticked in them. */
export function TakeTicks({ plan, words, change }: Props) {
  const [copies, setCopies] = useState<readonly TickedCopy[]>([]);
  useEffect(() => {
    // What reads checklists is only loaded where there are some.
    if (Object.keys(device() ?? {}).some((key) => key.startsWith(`${prefix}checklist.`)))
      void import("./ticked-copies.ts").then(({ tickedCopies }) => setCopies(tickedCopies(plan)));
  }, [plan]);
  if (copies.length === 0) return null;
  return (
    <p class="actions">
      {copies.map(({ name, ticks }) => (
        <button key={name} type="button" onClick={() => change("done", ticks.join(","))}>
          {words.text(name === "" ? "ticks.take" : "ticks.take-of", { count: ticks.length, name })}
        </button>
      ))}
    </p>
  );
}
