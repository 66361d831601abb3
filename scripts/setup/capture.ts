import { spawn } from "node:child_process";

export interface Ended {
  readonly code: number;
  /** What it wrote to both of its outputs, in order. */
  readonly output: string;
}

interface Options {
  readonly stop?: AbortSignal | undefined;
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
}

/** Runs a program to its end and keeps what it says. A program that cannot be run has ended badly, and says so. */
export function capture(
  program: string,
  args: readonly string[],
  { stop, env, cwd }: Options = {},
): Promise<Ended> {
  if (stop?.aborted) return Promise.resolve({ code: 130, output: "" });
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      // Logs are read in files and on pages too, where codes of colour are noise.
      env: { ...process.env, ...env, NO_COLOR: "1", FORCE_COLOR: undefined },
      stdio: ["ignore", "pipe", "pipe"],
      // Out of the terminal's reach: it is asked to stop once, below, and can then stop what it started itself.
      detached: process.platform !== "win32",
      ...(cwd !== undefined && { cwd }),
    });
    const said: Buffer[] = [];
    const end = (code: number): void => {
      stop?.removeEventListener("abort", kill);
      resolve({ code, output: Buffer.concat(said).toString() });
    };
    // As from a keyboard: of all requests, the one on which test runners also end their browsers and servers.
    const kill = (): void => void child.kill("SIGINT");
    stop?.addEventListener("abort", kill);
    child.stdout.on("data", (part: Buffer) => said.push(part));
    child.stderr.on("data", (part: Buffer) => said.push(part));
    child.on("error", (error) => {
      said.push(Buffer.from(`${program} cannot be run: ${error.message}\n`));
      end(1);
    });
    child.on("close", (code) => end(code ?? 1));
  });
}
