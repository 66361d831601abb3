import { describe, expect, it } from "vitest";
import type { BuildRun } from "../../../scripts/bench/build-site.ts";
import type { Measurements } from "../../../scripts/bench/measurements.ts";
import { report } from "../../../scripts/bench/report.ts";

const build = (seconds: number, more: Partial<BuildRun> = {}): BuildRun => ({
  seconds,
  cpuSeconds: seconds * 1.5,
  peakBytes: 700_000_000,
  pages: 20,
  files: 1200,
  bytes: 4_800_000,
  ...more,
});
const presses = (...shown: readonly number[]) =>
  shown.map((one) => ({ script: one / 2, shown: one, after: 30 }));

const measured: Measurements = {
  machine: {
    processor: "Made-up 9000",
    cores: 2,
    memoryBytes: 16_000_000_000,
    system: "linux x64",
    load: 0.25,
    node: "24.0.0",
    astro: "7.0.0",
    starlight: "0.42.0",
    chromium: "150.0",
  },
  runs: 3,
  builds: { repere: [build(9), build(8), build(12)], vanilla: [build(6), build(6), build(7)] },
  visits: {
    repere: [{ name: "guide, en", bytes: 20_500, requests: 6, lcp: 900.4, shift: 0 }],
    vanilla: [{ name: "guide, en", bytes: 41_000, requests: 8, lcp: 1200, shift: 0.0123 }],
  },
  keys: [
    { tool: "salary", name: "level", presses: presses(10, 12, 11) },
    { tool: "cities", name: "level", presses: presses(12, 13, 14) },
    { tool: "cities", name: "zones, a digit", presses: presses(15, 17, 40) },
  ],
  lines: {
    lines: 50_000,
    files: [
      { kind: "CSV", times: [2400, 2100, 3900] },
      { kind: "XLSX", times: [3400, 3100, 2900] },
    ],
  },
  large: {
    builds: [
      { places: 0, build: build(20), heaviestBytes: 19_000, searchBytes: 5_000_000 },
      { places: 3000, build: build(22), heaviestBytes: 19_500, searchBytes: 5_100_000 },
      { places: 6000, build: build(25), heaviestBytes: 20_100, searchBytes: 5_300_000 },
    ],
    keys: [
      { tool: "salary", name: "530 areas", presses: presses(10, 12, 11) },
      { tool: "salary", name: "6,000 places", presses: presses(14, 13, 19) },
    ],
  },
};

/** The cells of the table row that begins with a name. */
function row(text: string, name: string): readonly string[] {
  const line = text.split("\n").find((one) => one.startsWith(`| ${name} |`));
  return (line ?? "")
    .split("|")
    .slice(2, -1)
    .map((cell) => cell.trim());
}

describe("the report of a whole run", () => {
  const text = report(measured);

  it("names the machine and the versions, and no day", () => {
    expect(text).toContain(
      "Machine: Made-up 9000, 2 cores, 16 GB of memory, linux x64; load when it began: 0.3",
    );
    expect(text).toContain("Node 24.0.0, Astro 7.0.0, Starlight 0.42.0, Chromium 150.0");
    expect(text).not.toMatch(/\b20\d\d-\d\d|NaN|undefined/u);
  });

  it("sets medians of builds side by side, with the least, the most and their ratio", () => {
    expect(row(text, "time")).toEqual(["9.0 s (8.0 s–12.0 s)", "6.0 s (6.0 s–7.0 s)", "1.50"]);
    expect(row(text, "time a page")).toEqual(["450 ms (400 ms–600 ms)", "300 ms (300 ms–350 ms)", "1.50"]);
    expect(row(text, "memory at its peak")).toEqual(["700 MB", "700 MB", "1.00"]);
    expect(row(text, "`dist/`")).toEqual(["4.8 MB", "4.8 MB", "1.00"]);
  });

  it("sets the same page of both sites side by side", () => {
    expect(row(text, "guide, en")).toEqual(["20,500", "6", "900", "0"]);
    expect(row(text, "vanilla Starlight: guide, en")).toEqual(["41,000", "8", "1,200", "0.012"]);
    expect(row(text, "ratio, guide, en")).toEqual(["0.50", "0.75", "0.75", ""]);
  });

  it("says what many places cost, and whether that is more than was aimed at", () => {
    expect(row(text, "6,000")).toEqual(["25.0 s", "37.5 s", "1,200", "20,100 bytes", "5.3 MB"]);
    expect(row(text, "6,000 places")).toEqual(["14.0 ms", "1.27"]);
    expect(row(text, "with 6,000 made-up places, no API file exceeds 20,000 bytes, gzip")).toEqual([
      "20,100 bytes",
      "**no**",
    ]);
    expect(row(text, "with 6,000 made-up places, the search index grows by less than 2.0 MB")).toEqual([
      "0.3 MB",
      "yes",
    ]);
    expect(row(text, "a key takes at most 1.5 times what it takes on the 530 areas")).toEqual([
      "14.0 ms against 11.0: ratio 1.27",
      "yes",
    ]);
    expect(
      row(
        text,
        "a build grows with places as a straight line does: at most 1.5 times as much a place at the end",
      ),
    ).toEqual(["1.50 ms a place against 1.00", "yes"]);
  });

  it("shows the answer's time in its median, least and 95th percentile", () => {
    expect(row(text, "cities: zones, a digit")).toEqual(["3", "8.5", "17.0 (15.0–37.7)", "30.0"]);
  });

  it("judges each aim, keys by the slowest kind in its median", () => {
    expect(row(text, "a build is no slower a page than vanilla Starlight's")).toEqual([
      "450 ms a page against 300: ratio 1.50",
      "**no**",
    ]);
    const aim = (tool: string): string =>
      `\`${tool}\` shows the answer to a key within 16 ms of main thread, the processor 4 times slower`;
    expect(row(text, aim("salary"))).toEqual(["11.0 ms for the slowest kind of key (level)", "yes"]);
    expect(row(text, aim("cities"))).toEqual([
      "17.0 ms for the slowest kind of key (zones, a digit)",
      "**no**",
    ]);
    const read = (kind: string): readonly string[] =>
      row(text, `50,000 lines of a reader's own ${kind} file are read and summed up in under 3 s`);
    expect(read("CSV")).toEqual(["2.40 s", "yes"]);
    expect(read("XLSX")).toEqual(["3.10 s", "**no**"]);
    expect(row(text, "CSV")).toEqual(["50,000", "3", "2.40", "3.90"]);
    expect(row(text, "XLSX")).toEqual(["50,000", "3", "3.10", "3.40"]);
  });
});

describe("the report of a part", () => {
  it("leaves out what was not measured, and says what a system does not tell", () => {
    const unknown = build(5, { cpuSeconds: undefined, peakBytes: undefined });
    const { machine } = measured;
    const text = report({
      machine: { ...machine, chromium: undefined },
      runs: 1,
      builds: { repere: [unknown], vanilla: [unknown] },
    });
    expect(row(text, "processor time")).toEqual(["not measured", "not measured", "–"]);
    expect(text).not.toMatch(/Chromium|First visits|Key presses/u);
    expect(row(text, "a build is no slower a page than vanilla Starlight's").at(-1)).toBe("yes");
  });

  it("says when no aim was looked at", () => {
    const { machine, visits } = measured;
    expect(report({ machine, runs: 1, ...(visits && { visits }) })).toContain("has an aim");
  });
});
