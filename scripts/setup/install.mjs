// @ts-check
import { existsSync } from "node:fs";
import { delimiter, join, sep } from "node:path";
import { differences } from "./differences.mjs";
import { runUntilDone } from "./run-until-done.mjs";

/**
 * Installs exactly what package-lock.json names, unless it is there already.
 * @param {string} root
 * @returns {Promise<{ code: number, stopped: boolean }>} 0 when everything is there
 */
export async function install(root) {
  const before = differences(root);
  if (before.length === 0) return { code: 0, stopped: false };
  const all = !existsSync(join(root, "node_modules"));
  console.log(`Installing ${all ? "the locked packages" : `(${summary(before)})`}; about a minute.`);
  // Without npm's warnings: packages that want a newer Node get it, from this very installation.
  const ended = await runUntilDone("npm", ["ci", "--loglevel=error"], {
    cwd: root,
    env: { ...process.env, PATH: pathWithoutPackages(root) },
    // npm is a script for the shell there.
    shell: process.platform === "win32",
  });
  if (ended.code !== 0) return ended;
  const after = differences(root);
  if (after.length === 0) return ended;
  console.error(
    `npm ci ended well, and yet: ${summary(after)}. ` +
      "Allow install scripts (npm config set ignore-scripts false), remove node_modules and start again.",
  );
  return { code: 1, stopped: false };
}

/** @param {import("./differences.mjs").Difference[]} found */
function summary(found) {
  const shown = found.slice(0, 2).map(({ name, locked, installed }) => {
    return `${name} is ${installed ?? "missing"}, wanted ${locked}`;
  });
  return [...shown, ...(found.length > 2 ? [`${found.length - 2} more differ`] : [])].join("; ");
}

/**
 * Under `npm start` the path begins with node_modules/.bin, where npm ci would find the very node it is replacing.
 * @param {string} root
 */
function pathWithoutPackages(root) {
  const packages = join(root, "node_modules") + sep;
  return (process.env.PATH ?? "")
    .split(delimiter)
    .filter((folder) => !folder.startsWith(packages))
    .join(delimiter);
}
