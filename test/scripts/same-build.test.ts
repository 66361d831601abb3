import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { compareFolders } from "../../scripts/ci/compare-folders.ts";
import { temporaryFolder } from "./temporary.ts";

it("finds nothing in two folders of the same files", () => {
  const files = { "fr/index.html": "<h1>Accueil</h1>", "mark.svg": "<svg/>" };
  expect(compareFolders(temporaryFolder(files), temporaryFolder(files))).toEqual([]);
});

it("names each file that is missing or not the same, and where two part", () => {
  const one = temporaryFolder({ same: "1", "a/only": "", page: "built in 2026, here" });
  const other = temporaryFolder({ same: "1", "b/only": "", page: "built in 2027, here" });
  expect(compareFolders(one, other)).toEqual([
    `a/only: only in ${one}`,
    `b/only: only in ${other}`,
    'page: byte 12: "built in 2026, here" and "built in 2027, here"',
  ]);
});

it("moves every clock of Node by 400 days, in workers too", () => {
  const clocks =
    "[Date.now(), new Date().getTime(), Date.parse(Date()), new Date(0).getTime(), new Date() instanceof Date]";
  const script = `
    const { Worker } = require("node:worker_threads");
    const worker = new Worker(${JSON.stringify(`require("node:worker_threads").parentPort.postMessage(${clocks})`)}, { eval: true });
    worker.on("message", (there) => console.log(JSON.stringify({ here: ${clocks}, there })));
  `;
  const said = execFileSync(process.execPath, ["-e", script], {
    env: {
      ...process.env,
      NODE_OPTIONS: `--require=${JSON.stringify(resolve("scripts/ci/shift-clock.mjs"))}`,
    },
    encoding: "utf8",
  });
  const { here, there } = JSON.parse(said) as Record<
    "here" | "there",
    readonly [number, number, number, number, boolean]
  >;
  const later = Date.now() + 400 * 86_400_000;
  for (const [now, made, written, given, instance] of [here, there]) {
    for (const time of [now, made, written]) expect(Math.abs(time - later)).toBeLessThan(60_000);
    expect([given, instance]).toEqual([0, true]);
  }
});
