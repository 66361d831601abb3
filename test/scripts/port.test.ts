import { createServer } from "node:http";
import { expect, it, onTestFinished } from "vitest";
import { listen } from "../../scripts/serve/listen.ts";
import { readPort } from "../../scripts/serve/read-port.ts";

async function listening(first: number): Promise<number> {
  const server = createServer();
  onTestFinished(() => void server.close());
  return listen(server, first);
}

it("takes the port asked for, and the next free one where it is taken", async () => {
  const taken = await listening(0);
  const next = await listening(taken);
  expect(next).toBeGreaterThan(taken);
  expect(await listening(taken)).toBeGreaterThan(next);
});

it("says so when no port is left", async () => {
  await listening(65_535).catch(() => undefined);
  await expect(listening(65_535)).rejects.toThrow("No port from 65535 on is free.");
});

it.each([
  [undefined, {}, 4321],
  [undefined, { PORT: "8080" }, 8080],
  ["5000", { PORT: "8080" }, 5000],
  ["0", {}, 0],
] as const)("begins at the port given, then the environment's, then 4321: %s, %o", (asked, env, port) => {
  expect(readPort(asked, env)).toBe(port);
});

it.each(["x", "-1", "65536", "80.5", ""])("refuses %j in one sentence", (asked) => {
  expect(() => readPort(asked, {})).toThrow(
    `port: "${asked}"; expected a whole number from 0 to 65535. For example --port 4321.`,
  );
});
