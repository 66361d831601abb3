import type { Ended } from "../setup/capture.ts";
import { runTool } from "../setup/tools.ts";
import { asOneTest, type Outcome } from "./suite.ts";

let synced: Promise<Ended> | undefined;

/** Writes the types of the content into .astro/, once a run: what reads them must not do so half-written. */
export function sync(stop: AbortSignal): Promise<Ended> {
  return (synced ??= runTool("astro", ["sync"], { stop }));
}

/** Every .astro, .ts, .tsx and checked .mjs file of the project, tests and scripts too. */
export async function types(stop: AbortSignal): Promise<Outcome> {
  const { code, output } = await sync(stop);
  if (code !== 0) return asOneTest(false, output);
  const checked = await runTool("astro", ["check", "--noSync", "--minimumSeverity", "warning"], { stop });
  return asOneTest(checked.code === 0, checked.output);
}
