// @ts-check
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { lockedNode } from "./locked-node.mjs";

/**
 * @typedef {{ name: string, locked: string, installed: string | undefined }} Difference
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} Locked
 */

/**
 * Every package that is not installed exactly as package-lock.json has it. Optional ones may be missing (most of them
 * are for other systems), but not of another version.
 * @param {string} root
 * @param {(binary: string) => string | undefined} [versionOf] what a Node binary says of itself
 * @returns {Difference[]}
 */
export function differences(root, versionOf = versionOfBinary) {
  /** @type {{ packages: Record<string, Locked> }} */
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  const found = [];
  for (const [path, entry] of Object.entries(lock.packages)) {
    if (path === "" || entry.link === true || entry.version === undefined) continue;
    const installed = installedVersion(join(root, path));
    const mayBeMissing = entry.optional === true || entry.devOptional === true;
    if (installed === entry.version || (installed === undefined && mayBeMissing)) continue;
    found.push({ name: path.replace(/^.*node_modules\//, ""), locked: entry.version, installed });
  }
  // The package named node only fetches the binary: its own package.json says nothing of what came.
  const node = lock.packages["node_modules/node"]?.version;
  const binary = node === undefined ? undefined : versionOf(lockedNode(root));
  if (node !== undefined && binary !== node) {
    found.push({ name: "node (the binary)", locked: node, installed: binary });
  }
  return found;
}

/** @param {string} folder */
function installedVersion(folder) {
  try {
    return /** @type {string} */ (JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).version);
  } catch {
    return undefined;
  }
}

/** @param {string} binary */
function versionOfBinary(binary) {
  const said = spawnSync(binary, ["--version"], { encoding: "utf8" });
  return said.status === 0 ? said.stdout.trim().replace(/^v/, "") : undefined;
}
