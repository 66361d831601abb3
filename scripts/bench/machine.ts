import { readFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { join } from "node:path";

/** What figures depend on besides the code. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryBytes: number;
  readonly system: string;
  /** Programs that wanted a core when the run began, this one apart; 0 where the system does not say. */
  readonly load: number;
  readonly node: string;
  readonly astro: string;
  readonly starlight: string;
  readonly chromium: string | undefined;
}

export function thisMachine(root: string, chromium: string | undefined): Machine {
  return {
    processor: cpus()[0]?.model.trim() ?? "unknown processor",
    cores: cpus().length,
    memoryBytes: totalmem(),
    system: `${process.platform} ${process.arch}`,
    load: loadavg()[0] ?? 0,
    node: process.versions.node,
    astro: versionOf(root, "astro"),
    starlight: versionOf(root, "@astrojs/starlight"),
    chromium,
  };
}

function versionOf(root: string, name: string): string {
  const text = readFileSync(join(root, "node_modules", name, "package.json"), "utf8");
  return (JSON.parse(text) as { readonly version: string }).version;
}
