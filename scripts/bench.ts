import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser } from "@playwright/test";
import { format, resolveConfig } from "prettier";
import { compareBuilds, type Builds } from "./bench/compare-builds.ts";
import { measureKeys } from "./bench/key-press.ts";
import { thisMachine } from "./bench/machine.ts";
import type { Measurements } from "./bench/measurements.ts";
import { pageTypes, vanillaTypes } from "./bench/page-types.ts";
import { parts, readOptions, type Options } from "./bench/read-options.ts";
import { measureLarge } from "./bench/large.ts";
import { measureLines } from "./bench/read-lines.ts";
import { report } from "./bench/report.ts";
import { serveGzip } from "./bench/serve-gzip.ts";
import { measureVisits } from "./bench/visits.ts";
import { chromiumFlags, findChromium, getChromium } from "./chromium.mjs";
import { endWithMessage } from "./setup/end-with-message.ts";
import { root } from "./setup/root.mjs";
import { stopSignals } from "./setup/stop-signals.ts";

const file = "docs/benchmark.md";
const say = (line: string): void => console.log(line);

/** `npm run bench` once everything is installed: measures, and writes the report when everything was measured. */
async function bench(options: Options, stop: AbortSignal): Promise<void> {
  const { runs, only } = options;
  const folder = mkdtempSync(join(tmpdir(), "repere-bench-"));
  const machine = thisMachine(root, undefined);
  try {
    const builds = only.every((part) => part === "large")
      ? undefined
      : await compareBuilds({
          root,
          folder,
          // Visits and keys need one build, whose time nobody asked for.
          runs: only.includes("build") ? runs : 1,
          stop,
          say,
        });
    const asked = only.some((part) => part !== "build" && part !== "large");
    const pages =
      asked && builds !== undefined
        ? await withBrowser((browser) => measurePages(browser, builds, options))
        : undefined;
    const large = only.includes("large")
      ? await withBrowser((browser) => measureLarge({ root, folder, browser, stop, say }))
      : undefined;
    const text = await formatted(
      report({
        runs,
        machine: { ...machine, chromium: pages?.chromium },
        ...(only.includes("build") && builds !== undefined && { builds }),
        ...pages,
        ...(large !== undefined && { large }),
      }),
    );
    if (only.length < parts.length) return say(`\n${text}`);
    writeFileSync(join(root, file), text);
    say(`Written: ${file}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type InBrowser = Pick<Measurements, "visits" | "keys" | "lines"> & { readonly chromium: string };

async function measurePages(browser: Browser, { dist }: Builds, { only, runs }: Options): Promise<InBrowser> {
  const ours = await serveGzip(dist.repere);
  const theirs = await serveGzip(dist.vanilla);
  try {
    const how = { runs, say };
    return {
      chromium: browser.version(),
      ...(only.includes("keys") && { keys: await measureKeys(browser, ours.address, say) }),
      ...(only.includes("lines") && { lines: await measureLines(browser, ours.address) }),
      ...(only.includes("visits") && {
        visits: {
          repere: await measureVisits(browser, ours.address, pageTypes, how),
          vanilla: await measureVisits(browser, theirs.address, vanillaTypes, how),
        },
      }),
    };
  } finally {
    await ours.close();
    await theirs.close();
  }
}

async function withBrowser<T>(measure: (browser: Browser) => Promise<T>): Promise<T> {
  getChromium();
  const path = findChromium();
  const browser = await chromium.launch({
    args: chromiumFlags,
    // Without one, Playwright's own download.
    ...(path !== undefined && { executablePath: path }),
  });
  try {
    return await measure(browser);
  } finally {
    await browser.close();
  }
}

/** As every file of the project is, so that its own check passes. */
async function formatted(text: string): Promise<string> {
  return format(text, { ...(await resolveConfig(join(root, file))), parser: "markdown" });
}

const stopped = new AbortController();
for (const signal of stopSignals) process.on(signal, () => stopped.abort());
// The process that started this one is gone.
process.on("disconnect", () => stopped.abort());
try {
  await bench(readOptions(process.argv.slice(2)), stopped.signal);
} catch (error) {
  endWithMessage(error);
}
// The channel to that process would keep this one alive.
process.exit();
