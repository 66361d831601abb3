// @ts-check
// Finds a Chromium for the browser tests, or gets one. Called by itself it prints where it is.
import { spawnSync } from "node:child_process";
import { accessSync, constants, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { lockedNode } from "./setup/locked-node.mjs";
import { root } from "./setup/root.mjs";

/** No sandbox: it cannot be had as root in a container. The rest keeps Chromium from calling home. */
export const chromiumFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

// The headless shell first: without a window to draw, a page is ready in a third of the time.
const names = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
];

/**
 * @typedef {{
 *   env: Record<string, string | undefined>,
 *   isExecutable: (path: string) => boolean,
 *   isRoot: boolean,
 *   isDebian: boolean,
 * }} Machine
 * @typedef {{ way: "found", path: string } | { way: "apt" } | { way: "download" }} Way
 */

/**
 * The first way to a Chromium: the one named, one on the path, Debian's own package, Playwright's download.
 * @param {Machine} machine
 * @returns {Way}
 */
export function wayToChromium({ env, isExecutable, isRoot, isDebian }) {
  const named = env.CHROME_PATH;
  if (named !== undefined && named !== "") {
    if (isExecutable(named)) return { way: "found", path: named };
    throw new Error(`CHROME_PATH: "${named}"; expected a program that can be run. Correct it, or unset it.`);
  }
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const path = names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
  if (path !== undefined) return { way: "found", path };
  return isRoot && isDebian ? { way: "apt" } : { way: "download" };
}

/** @returns {string | undefined} the path of a Chromium that is here; undefined: Playwright's own is to be used */
export function findChromium() {
  const found = wayToChromium(thisMachine());
  return found.way === "found" ? found.path : undefined;
}

/** Gets a Chromium where there is none, or says in one sentence what to do. */
export function getChromium() {
  const { way } = wayToChromium(thisMachine());
  if (way === "found") return;
  if (way === "apt") {
    console.log("Installing Chromium with apt-get.");
    const installed =
      run("apt-get", ["update"]) && run("apt-get", ["install", "-y", "chromium-headless-shell"]);
    if (installed && findChromium() !== undefined) return;
  }
  // Ends at once where it was downloaded before.
  if (run(lockedNode(root), ["node_modules/@playwright/test/cli.js", "install", "chromium"])) return;
  throw new Error(
    "No Chromium was found, and none could be installed. Install Chromium or Google Chrome, or set CHROME_PATH to one.",
  );
}

/** @returns {Machine} */
function thisMachine() {
  return { env: process.env, isExecutable, isRoot: process.getuid?.() === 0, isDebian: isDebian() };
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Not Ubuntu: its package named chromium only points to a snap, which containers cannot run. */
function isDebian() {
  try {
    return /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));
  } catch {
    return false;
  }
}

/**
 * @param {string} program
 * @param {string[]} args
 */
function run(program, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: root, env, encoding: "utf8" });
  if (status !== 0) console.error(`${program} ${args.join(" ")}\n${stdout}${stderr}`);
  return status === 0;
}
