import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { expect, it, onTestFinished } from "vitest";
import { fingerprint } from "#site/build/fingerprint.ts";
import { temporaryFolder } from "./temporary.ts";

/** Starts a program and waits until it names its address. */
async function started(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const program = spawn(process.execPath, args, { env: { ...process.env, ...env } });
  onTestFinished(() => void program.kill("SIGKILL"));
  let said = "";
  program.stderr.on("data", (part: Buffer) => (said += part.toString()));
  for await (const part of program.stdout as AsyncIterable<Buffer>) {
    said += part.toString();
    const address = /http:\S+\/fr\/|http:\S+/u.exec(said)?.[0];
    if (address !== undefined) return { program, address, said: () => said };
  }
  throw new Error(`It ended without an address: ${said}`);
}

async function stopped(program: ChildProcess, signal: NodeJS.Signals): Promise<unknown> {
  const exit = once(program, "exit");
  program.kill(signal);
  return (await exit)[0];
}

it.each(["SIGTERM", "SIGINT", "SIGHUP"] as const)("the server ends well when asked by %s", async (signal) => {
  const dir = temporaryFolder({ "index.html": "<h1>Gateway</h1>" });
  const { program, address } = await started(["scripts/serve.ts", "--dir", dir, "--port", "0"]);
  // A connection kept open must not hold it.
  expect((await fetch(address)).status).toBe(200);
  expect(await stopped(program, signal)).toBe(0);
  await expect(fetch(address)).rejects.toThrow();
});

it("npm start serves a build of the sources as they are without building, and leaves nothing running", async () => {
  const dir = temporaryFolder({
    "build.json": JSON.stringify({ sources: await fingerprint() }),
    "fr/index.html": "<h1>Accueil</h1>",
  });
  const { program, address, said } = await started(["scripts/start.mjs", "--port", "0"], { SITE_OUT: dir });
  expect((await fetch(address)).status).toBe(200);
  expect(await stopped(program, "SIGTERM")).toBe(0);
  await expect(fetch(address)).rejects.toThrow();
  expect(said()).not.toMatch(/Building|Installing|error/iu);
});
