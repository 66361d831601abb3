import { execFileSync, spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";

/** What programs keep between runs: a copy must not profit from it. */
const caches = [".astro", ".cache", ".vite"];

/** The installed packages in another folder: linked, not copied, where both folders are on one disk. */
export function copyPackages(from: string, to: string): void {
  const packages = join(to, "node_modules");
  const linked = spawnSync("cp", ["-al", join(from, "node_modules"), packages]);
  if (linked.status !== 0) {
    rmSync(packages, { recursive: true, force: true });
    execFileSync("cp", ["-a", join(from, "node_modules"), packages]);
  }
  dropCaches(to);
}

/** So that the next build begins with nothing made before. */
export function dropCaches(folder: string): void {
  for (const cache of caches) rmSync(join(folder, "node_modules", cache), { recursive: true, force: true });
  rmSync(join(folder, ".astro"), { recursive: true, force: true });
}
