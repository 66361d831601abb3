// @ts-check
import { install } from "./install.mjs";
import { lockedNode } from "./locked-node.mjs";
import { root } from "./root.mjs";
import { runUntilDone } from "./run-until-done.mjs";

/**
 * Installs what is missing, then runs a script with the locked Node, and ends as it ends.
 * @param {readonly string[]} args the script, from the project's root, and its arguments
 * @param {{ server?: boolean }} [options] a server is meant to be stopped: then stopping is no failure
 */
export async function runLocked(args, { server = false } = {}) {
  const [major = 0] = process.versions.node.split(".").map(Number);
  if (major < 20) {
    console.error(
      `Node ${process.versions.node} is too old; expected 20 or newer. It is at https://nodejs.org.`,
    );
    process.exit(1);
  }
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" };
  let ended = await install(root);
  if (ended.code === 0) ended = await runUntilDone(lockedNode(root), args, { cwd: root, env, ipc: true });
  process.exit(server && ended.stopped ? 0 : ended.code);
}
