import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { capture } from "../setup/capture.ts";
import { isBuilt } from "../setup/is-built.ts";
import { lockedNode } from "../setup/locked-node.mjs";
import { asOneTest, type Outcome } from "../suites/suite.ts";
import { compareFolders } from "./compare-folders.ts";
import { copyProject } from "./copy-project.ts";

/** Another day, the farthest time zone, and a language whose capital of i is not I. */
const elsewhere = {
  NODE_OPTIONS: `--require=${JSON.stringify(join(import.meta.dirname, "shift-clock.mjs"))}`,
  TZ: "Pacific/Kiritimati",
  LC_ALL: "tr_TR.UTF-8",
};

/** Builds in a folder of another name and depth, and compares with the build that `npm test` left in dist/. */
export async function sameBuild(stop: AbortSignal): Promise<Outcome> {
  if (!(await isBuilt("dist")))
    return asOneTest(false, "dist/ is no build of these sources: there is nothing to compare with.");
  const temporary = mkdtempSync(join(tmpdir(), "another-name-"));
  const copy = join(temporary, "deeper", "copy");
  try {
    copyProject(process.cwd(), copy);
    const astro = ["node_modules/astro/bin/astro.mjs", "build"];
    const { code, output } = await capture(lockedNode(copy), astro, { stop, cwd: copy, env: elsewhere });
    if (code !== 0) return asOneTest(false, output);
    const differences = compareFolders("dist", join(copy, "dist"));
    const shown = [`${differences.length} files differ between two builds.`, ...differences.slice(0, 10)];
    return asOneTest(differences.length === 0, shown.join("\n"));
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
