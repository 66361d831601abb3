import { existsSync, globSync, readFileSync } from "node:fs";

const homes: Readonly<Record<string, (id: string) => readonly string[]>> = {
  tool: (id) => [`src/tools/${id}/tool.ts`],
  checklist: (id) => [`data/checklists/${id}/checklist.json`],
  data: (id) => [`data/datasets/${id}/dataset.json`],
};

/** What guides point to that is not there yet, with the number of guides that do: their links stay hidden. */
export function awaited(): readonly string[] {
  const wanted = new Map<string, number>();
  for (const file of globSync("content/*/**/*.mdx")) {
    const [, list = ""] = /^uses: *\[([^\]]*)\]/mu.exec(readFileSync(file, "utf8")) ?? [];
    for (const target of list.split(",").map((one) => one.trim())) {
      const [kind = "", id = ""] = target.split(":");
      const places = homes[kind]?.(id) ?? [];
      if (places.length === 0 || places.some((place) => existsSync(place))) continue;
      wanted.set(target, (wanted.get(target) ?? 0) + 1);
    }
  }
  return [...wanted].toSorted().map(([target, count]) => `${target} (${String(count)})`);
}
