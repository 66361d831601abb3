import { join } from "node:path";
import { copyProject } from "../ci/copy-project.ts";
import { buildSite, type BuildRun } from "./build-site.ts";
import { writeVanilla } from "./vanilla.ts";

/** Both sites, built so many times; their last builds stay for visits. */
export interface Builds {
  readonly repere: readonly BuildRun[];
  readonly vanilla: readonly BuildRun[];
  readonly dist: { readonly repere: string; readonly vanilla: string };
}

interface Settings {
  readonly root: string;
  /** An empty folder, of which the caller disposes. */
  readonly folder: string;
  readonly runs: number;
  readonly stop: AbortSignal;
  readonly say: (line: string) => void;
}

/** Builds this project and vanilla Starlight in turns, so that what else the machine does meets both. */
export async function compareBuilds({ root, folder, runs, stop, say }: Settings): Promise<Builds> {
  const ours = join(folder, "repere");
  const theirs = join(folder, "vanilla");
  const dist = { repere: join(ours, "dist"), vanilla: join(theirs, "dist") };
  const repere: BuildRun[] = [];
  const vanilla: BuildRun[] = [];
  copyProject(root, ours);
  for (let run = 1; run <= runs; run += 1) {
    say(`Building Repère, ${run} of ${runs}`);
    repere.push(await buildSite(ours, stop));
    if (run === 1) writeVanilla(root, dist.repere, theirs);
    say(`Building vanilla Starlight, ${run} of ${runs}`);
    vanilla.push(await buildSite(theirs, stop));
  }
  return { repere, vanilla, dist };
}
