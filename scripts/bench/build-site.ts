import { globSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { capture } from "../setup/capture.ts";
import { dropCaches } from "../setup/copy-packages.ts";
import { bytesBelow, secondsOfEnded } from "./process-tree.ts";

/** What one build took and left. */
export interface BuildRun {
  readonly seconds: number;
  /** Of all its processes, in user and system mode; not known but on Linux. */
  readonly cpuSeconds: number | undefined;
  /** The highest sum of the memory of all its processes; not known but on Linux. */
  readonly peakBytes: number | undefined;
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
}

/** Milliseconds between two looks at the memory: short against a build, long against a look. */
const every = 50;

/**
 * Builds the site of a folder, as whoever has just cloned it would: no cache of Astro or Vite, no dist/. Files that the
 * system has in memory stay there, for every site alike.
 *
 * Processor time is what the system counted for the build and all it started, once they have ended; memory is looked
 * at while it runs, in all of its processes.
 */
export async function buildSite(folder: string, stop: AbortSignal): Promise<BuildRun> {
  rmSync(join(folder, "dist"), { recursive: true, force: true });
  dropCaches(folder);
  const before = secondsOfEnded();
  let peak = bytesBelow(process.pid);
  const look = setInterval(() => {
    peak = Math.max(peak ?? 0, bytesBelow(process.pid) ?? 0) || undefined;
  }, every);
  const begun = performance.now();
  const { code, output } = await capture(process.execPath, ["node_modules/astro/bin/astro.mjs", "build"], {
    cwd: folder,
    env: {
      SITE_URL: "https://repere.example",
      SITE_BASE: "/",
      SITE_OUT: "dist",
      TZ: "UTC",
      ASTRO_TELEMETRY_DISABLED: "1",
    },
    stop,
  });
  const seconds = (performance.now() - begun) / 1000;
  clearInterval(look);
  if (stop.aborted) throw new Error("Stopped.");
  if (code !== 0)
    throw new Error(`${output}\nThe site in ${folder} could not be built, for the reason above.`);
  const after = secondsOfEnded();
  return {
    seconds,
    cpuSeconds: before === undefined || after === undefined ? undefined : after - before,
    peakBytes: peak,
    ...contents(join(folder, "dist")),
  };
}

function contents(dist: string): Pick<BuildRun, "pages" | "files" | "bytes"> {
  const files = globSync("**/*", { cwd: dist })
    .map((path) => ({ path, stat: statSync(join(dist, path)) }))
    .filter(({ stat }) => stat.isFile());
  return {
    pages: files.filter(({ path }) => path.endsWith(".html")).length,
    files: files.length,
    bytes: files.reduce((sum, { stat }) => sum + stat.size, 0),
  };
}
