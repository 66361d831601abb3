import { expect, it } from "vitest";
import { readOptions } from "../../../scripts/bench/read-options.ts";

const accepted =
  "Accepted: --runs <1 to 20>, --only <build,visits,keys,lines,large>. For example: npm run bench -- --runs 5 --only build.";

it("measures everything three times where nothing is said, else what is named", () => {
  expect(readOptions([])).toEqual({ runs: 3, only: ["build", "visits", "keys", "lines", "large"] });
  expect(readOptions(["--runs", "1", "--only", "keys,build"])).toEqual({ runs: 1, only: ["build", "keys"] });
});

it.each([
  [["--runs", "x"], '--runs: "x"; expected a whole number from 1 to 20.'],
  [["--runs", "0"], '--runs: "0"; expected a whole number from 1 to 20.'],
  [["--runs", "2.5"], '--runs: "2.5"; expected a whole number from 1 to 20.'],
  [["--only", "build,size"], '--only: "size"; expected some of build, visits, keys, lines, large.'],
  [["--run", "3"], "Unknown option '--run'."],
] as const)("refuses %j and lists what is accepted", (args, message) => {
  expect(() => readOptions(args)).toThrow(`${message} ${accepted}`);
});
