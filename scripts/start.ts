import { once } from "node:events";
import { parseArgs } from "node:util";
import { languages } from "#schema/names.ts";
import { serve } from "./serve.ts";
import { readPort } from "./serve/read-port.ts";
import { endWithMessage } from "./setup/end-with-message.ts";
import { isBuilt } from "./setup/is-built.ts";
import { stopSignals } from "./setup/stop-signals.ts";
import { runTool } from "./setup/tools.ts";

const dir = process.env.SITE_OUT ?? "dist";
const base = process.env.SITE_BASE ?? "/";

/** `npm start` once everything is installed: builds when the sources are not those of the build, then serves it. */
async function start(stop: AbortSignal): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: "string" } } });
  const port = readPort(values.port, process.env);
  if (!(await isBuilt(dir))) await build(stop);
  if (stop.aborted) return;
  const { address, close } = await serve({ dir, port, base });
  console.log(["Repère:", ...languages.map((language) => `  ${address}${language}/`)].join("\n"));
  console.log("Ctrl-C stops it.");
  await asked(stop);
  await close();
}

async function asked(stop: AbortSignal): Promise<void> {
  if (!stop.aborted) await once(stop, "abort");
}

async function build(stop: AbortSignal): Promise<void> {
  console.log("Building the site.");
  const begun = performance.now();
  const { code, output } = await runTool("astro", ["build"], { stop });
  if (stop.aborted) return;
  if (code !== 0) throw new Error(`${output}\nThe site could not be built, for the reason above.`);
  console.log(`Built in ${((performance.now() - begun) / 1000).toFixed(1)} s.`);
}

const stopped = new AbortController();
const stop = (): void => stopped.abort();
for (const signal of stopSignals) process.on(signal, stop);
// The process that started this one is gone.
process.on("disconnect", stop);
await start(stopped.signal).catch(endWithMessage);
// The channel to that process would keep this one alive.
process.exit();
