import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { files, read } from "./dist.ts";

describe("the files of the open API", () => {
  it.each(files.filter((path) => path.startsWith("api/")))("stay under 20,000 bytes gzip: %s", (path) => {
    expect(gzipSync(read(path)).length).toBeLessThanOrEqual(20_000);
  });
});

describe("the sources of the formulas", () => {
  it("are served beside the results that link to them", () => {
    expect(files).toContain("source/tools/salary/compute.ts.txt");
    expect(read("source/core/convert-period.ts.txt")).toContain("export function convertPeriod(");
  });
});

describe("the build", () => {
  it("leaves nothing of its workshop behind", () => {
    expect(files.filter((path) => path.startsWith(".prerender") || path.endsWith(".map"))).toEqual([]);
  });

  it("holds the fingerprint of its sources", () => {
    expect(read("build.json")).toMatch(/^\{"sources":"[0-9a-f]{64}"\}\n$/u);
  });
});
