// @ts-check
import { spawn } from "node:child_process";

/** @type {readonly NodeJS.Signals[]} */
const signals = ["SIGINT", "SIGTERM", "SIGHUP"];

/**
 * Runs a program until it ends, in the same terminal. A request to stop is handed to it, and it is waited for: nothing
 * is left running behind.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, shell?: boolean, ipc?: boolean }} [options]
 *   `ipc`: the program can tell when this process is gone
 * @returns {Promise<{ code: number, stopped: boolean }>} its exit code, and whether someone asked it to stop
 */
export function runUntilDone(program, args, { ipc = false, ...options } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      ...options,
      stdio: ipc ? ["inherit", "inherit", "inherit", "ipc"] : "inherit",
    });
    /** @type {NodeJS.Signals | undefined} */
    let asked;
    /** @param {NodeJS.Signals} signal */
    const stop = (signal) => {
      asked = signal;
      child.kill(signal);
    };
    for (const signal of signals) process.on(signal, stop);
    const watch = watchNpm(() => stop("SIGTERM"));
    /** @param {number} code */
    const end = (code) => {
      for (const signal of signals) process.off(signal, stop);
      clearInterval(watch);
      resolve({ code, stopped: asked !== undefined });
    };
    child.on("error", (error) => {
      console.error(`${program} cannot be run: ${error.message}. Install it, or add it to the PATH.`);
      end(1);
    });
    child.on("exit", (code, signal) => end(code ?? codeOf(asked ?? signal)));
  });
}

/**
 * npm ends at once when it is asked to stop, and tells nobody: its child only sees that its parent has changed.
 * @param {() => void} gone
 */
function watchNpm(gone) {
  if (process.env.npm_lifecycle_event === undefined) return undefined;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    gone();
  }, 500);
  return watch;
}

/**
 * As shells count.
 * @param {string | null} signal
 */
function codeOf(signal) {
  return signal === "SIGINT" ? 130 : signal === "SIGHUP" ? 129 : 143;
}
