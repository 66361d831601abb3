import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { copyPackages } from "../setup/copy-packages.ts";

/**
 * Copies every file that Git knows or would take, so that what it ignores cannot slip into a build; the packages are
 * linked, not copied, where both folders are on one disk.
 */
export function copyProject(from: string, to: string): void {
  // In a container the checkout often belongs to someone else.
  const git = ["-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const list = execFileSync("git", git, { cwd: from, encoding: "utf8" });
  for (const path of list.split("\0")) {
    if (path === "" || !existsSync(join(from, path))) continue;
    mkdirSync(dirname(join(to, path)), { recursive: true });
    cpSync(join(from, path), join(to, path));
  }
  copyPackages(from, to);
}
