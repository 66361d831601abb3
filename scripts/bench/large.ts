import { globSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "@playwright/test";
import { copyProject } from "../ci/copy-project.ts";
import { largeFiles, largeId } from "../../test/fixtures/large.ts";
import { buildSite, type BuildRun } from "./build-site.ts";
import { pressedKeys, type KeyFigures } from "./key-press.ts";
import { serveGzip } from "./serve-gzip.ts";

/** A site with a made-up data set beside the real ones: what its build took, and what it wrote. */
export interface LargeBuild {
  /** Places of the made-up data set, each with 24 figures; 0 for the site without it. */
  readonly places: number;
  readonly build: BuildRun;
  /** The heaviest file of the API, compressed. */
  readonly heaviestBytes: number;
  readonly searchBytes: number;
}

export interface LargeFigures {
  readonly builds: readonly LargeBuild[];
  /** The same key on the 530 areas and on the largest made-up data set. */
  readonly keys: readonly KeyFigures[];
}

interface Settings {
  readonly root: string;
  /** An empty folder, of which the caller disposes. */
  readonly folder: string;
  readonly browser: Browser;
  readonly stop: AbortSignal;
  readonly say: (line: string) => void;
}

/** Each as far from the last as from none, so that a build that grows faster than its places stands out. */
const sizes = [0, 3000, 6000, 12_000];

const level = { tool: "salary", focus: "input[name=level]:checked" } as const;
const choice = { tool: "salary", focus: "input[name=category]:checked" } as const;

/** Builds the site with ever more places, and presses keys in the last one. */
export async function measureLarge({ root, folder, browser, stop, say }: Settings): Promise<LargeFigures> {
  const site = join(folder, "large");
  copyProject(root, site);
  const builds: LargeBuild[] = [];
  for (const places of sizes) {
    say(`Building with ${String(places)} made-up places`);
    if (places > 0) write(site, largeFiles(places));
    builds.push({ places, build: await buildSite(site, stop), ...weights(join(site, "dist")) });
  }
  const served = await serveGzip(join(site, "dist"));
  try {
    const keys = await pressedKeys(
      browser,
      served.address,
      [
        {
          ...level,
          name: "530 areas: a level, by an arrow key",
          query: "dataset=us-oflc-2025",
          keys: ["ArrowDown", "ArrowUp"],
        },
        {
          ...choice,
          name: "12,000 places: a category, by an arrow key",
          query: `dataset=${largeId}&occupation=all`,
          keys: ["ArrowDown", "ArrowUp"],
        },
      ],
      say,
    );
    return { builds, keys };
  } finally {
    await served.close();
  }
}

function write(site: string, files: ReturnType<typeof largeFiles>): void {
  for (const [path, content] of files) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), content);
  }
}

function weights(dist: string): Pick<LargeBuild, "heaviestBytes" | "searchBytes"> {
  const api = globSync("api/v1/**/*.{json,csv}", { cwd: dist })
    .map((path) => join(dist, path))
    // A file of so few bytes cannot be the heaviest, and thousands need not be compressed.
    .filter((path) => statSync(path).size > 20_000);
  const search = globSync("pagefind/**/*", { cwd: dist }).map((path) => statSync(join(dist, path)));
  return {
    heaviestBytes: Math.max(...api.map((path) => gzipSync(readFileSync(path)).length)),
    searchBytes: search.filter((one) => one.isFile()).reduce((sum, { size }) => sum + size, 0),
  };
}
