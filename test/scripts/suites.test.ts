import { expect, it } from "vitest";
import { choose } from "../../scripts/suites/choose.ts";
import { readPlaywright } from "../../scripts/suites/read-playwright.ts";
import { readVitest } from "../../scripts/suites/read-vitest.ts";
import { runSuites } from "../../scripts/suites/run-suites.ts";
import type { Outcome, Suite } from "../../scripts/suites/suite.ts";
import { tableOf, totalLine, totalOf } from "../../scripts/suites/summary.ts";
import { temporaryFolder } from "./temporary.ts";

const passes: Outcome = { passed: 1, failed: 0, skipped: 0, output: "" };
const fails: Outcome = { passed: 3, failed: 2, skipped: 0, output: "two of five" };

function suite(name: string, outcome: Outcome = passes, more: Partial<Suite> = {}): Suite {
  return { name, cores: 1, run: () => Promise.resolve(outcome), ...more };
}

/** What ran, in order, with how many others at that moment. */
async function run(suites: readonly Suite[]) {
  const log: string[] = [];
  let running = 0;
  const reports = await runSuites(suites, {
    stop: new AbortController().signal,
    onStart: ({ name }) => log.push(`${name} with ${running++}`),
    onEnd: ({ failed, output }) => {
      if (!(failed > 0 && output.startsWith("Not run"))) running -= 1;
    },
  });
  return { log, reports };
}

it("runs two at once, and alone what takes both cores", async () => {
  const after = (milliseconds: number): Partial<Suite> => ({
    run: () => new Promise((done) => setTimeout(() => done(passes), milliseconds)),
  });
  const { log } = await run([
    suite("a", passes, after(10)),
    suite("b", passes, after(100)),
    suite("c", passes, { ...after(10), cores: 2 }),
    suite("d", passes, after(200)),
  ]);
  expect(log).toEqual(["a with 0", "b with 1", "d with 1", "c with 0"]);
});

it("goes on after a failure, but not with what needs it", async () => {
  const suites = [suite("build", fails), suite("site", passes, { needs: ["build"] }), suite("unit")];
  const { log, reports } = await run(suites);
  expect(log.map((line) => line.split(" ")[0])).toEqual(["build", "unit"]);
  expect(reports.map(({ name, passed, failed }) => [name, passed, failed])).toEqual([
    ["build", 3, 2],
    ["site", 0, 1],
    ["unit", 1, 0],
  ]);
  expect(reports[1]?.output).toBe("Not run: it needs build, which failed.");
});

it("waits for what must have ended, passed or not", async () => {
  const { log } = await run([suite("types", fails), suite("build", passes, { after: ["types"] })]);
  expect(log).toEqual(["types with 0", "build with 0"]);
});

it("counts a suite that ran no test, or broke, as failed", async () => {
  const empty = suite("empty", { passed: 0, failed: 0, skipped: 0, output: "No files." });
  const broken = suite("broken", passes, { run: () => Promise.reject(new Error("no Chromium")) });
  const leftOut = suite("left out", { passed: 0, failed: 0, skipped: 1, output: "No files." });
  const { reports } = await run([empty, broken, leftOut, { ...leftOut, name: "with", optional: true }]);
  expect(reports.map(({ failed, output }) => [failed, output])).toEqual([
    [1, "No files.\nIt ran no test."],
    [1, "Error: no Chromium"],
    [1, "No files.\nIt ran no test."],
    [0, "No files."],
  ]);
});

it("chooses the suites named with the build they need, unless there is one", () => {
  const all = [suite("unit"), suite("build"), suite("site", passes, { needs: ["build"] })];
  const names = (named: readonly string[], built: boolean): readonly string[] =>
    choose(all, named, { built }).map(({ name }) => name);
  expect(names([], true)).toEqual(["unit", "build", "site"]);
  expect(names(["site"], false)).toEqual(["build", "site"]);
  expect(names(["site", "unit"], true)).toEqual(["unit", "site"]);
  expect(() => names(["e2e"], true)).toThrow(
    'suite: "e2e"; expected one of unit, build, site. Name none to run all of them.',
  );
});

it("counts what vitest ran: cases, files that broke, errors outside of tests", () => {
  const counted = (more: object, code: number) => {
    const report = {
      numPassedTests: 5,
      numFailedTests: 0,
      numPendingTests: 1,
      numTodoTests: 1,
      testResults: [],
    };
    const folder = temporaryFolder({ "unit.json": JSON.stringify({ ...report, ...more }) });
    const { passed, failed, skipped } = readVitest(`${folder}/unit.json`, { code, output: "" });
    return [passed, failed, skipped];
  };
  expect(counted({}, 0)).toEqual([5, 0, 2]);
  const broken = { status: "failed", assertionResults: [] };
  expect(counted({ numFailedTests: 2, testResults: [broken] }, 1)).toEqual([5, 3, 2]);
  expect(counted({}, 1)).toEqual([5, 1, 2]);
});

it("counts what Playwright ran: a test that passed at last has failed", () => {
  const counted = (stats: object, code: number) => {
    const all = { expected: 4, unexpected: 0, flaky: 0, skipped: 0, ...stats };
    const folder = temporaryFolder({ "browser.json": JSON.stringify({ stats: all }) });
    const { passed, failed, skipped } = readPlaywright(`${folder}/browser.json`, { code, output: "" });
    return [passed, failed, skipped];
  };
  expect(counted({}, 0)).toEqual([4, 0, 0]);
  expect(counted({ unexpected: 1, flaky: 1, skipped: 2 }, 1)).toEqual([4, 2, 2]);
  expect(counted({}, 1)).toEqual([4, 1, 0]);
});

it.each([readVitest, readPlaywright])("takes a run without a report for one failure", (read) => {
  const ended = { code: 1, output: "out of memory" };
  expect(read("nowhere.json", ended)).toEqual({ passed: 0, failed: 1, skipped: 0, output: "out of memory" });
});

it("ends with a table and the sum of all tests", () => {
  const reports = [
    { name: "types", seconds: 12.34, ...passes },
    { name: "unit", seconds: 4, ...fails },
  ];
  expect(tableOf(reports)).toBe(
    "suite  seconds  passed  failed  skipped\n" +
      "types     12.3       1       0        0\n" +
      "unit       4.0       3       2        0",
  );
  expect(totalLine(totalOf(reports))).toBe("4 passed, 2 failed");
});
