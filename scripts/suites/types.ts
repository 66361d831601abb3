import { statSync } from "node:fs";
import type { Ended } from "../setup/capture.ts";
import { runTool } from "../setup/tools.ts";
import { asOneTest, type Outcome } from "./suite.ts";

const generated = ".astro/types.d.ts";
const madeOf = ["astro.config.mjs", "package-lock.json", "src/content.config.ts"];

let synced: Promise<Ended> | undefined;

/** Writes the types of the content into .astro/, once a run: what reads them must not do so half-written. */
export function sync(stop: AbortSignal, { cached = false } = {}): Promise<Ended> {
  if (cached && isNewer(generated, madeOf)) return Promise.resolve({ code: 0, output: "" });
  return (synced ??= runTool("astro", ["sync"], { stop }));
}

function isNewer(file: string, sources: readonly string[]): boolean {
  const time = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return sources.every((source) => time(file) > time(source));
}

/** Every .astro, .ts, .tsx and checked .mjs file of the project, tests and scripts too. */
export async function types(stop: AbortSignal, { cached = false } = {}): Promise<Outcome> {
  const { code, output } = await sync(stop, { cached });
  if (code !== 0) return asOneTest(false, output);
  const checked = await runTool("astro", ["check", "--noSync", "--minimumSeverity", "warning"], { stop });
  return asOneTest(checked.code === 0, checked.output);
}
