import { describe, expect, it } from "vitest";
import { DataSet } from "#schema/dataset.ts";
import { LawFile } from "#schema/law.ts";
import { languages } from "#schema/names.ts";
import { base, files, read } from "./dist.ts";

const json = (path: string): unknown => JSON.parse(read(path));
const days = files
  .filter((path) => /^api\/v1\/datasets\/[^/]+\/dataset\.json$/u.test(path))
  .map((path) => json(path) as DataSet)
  .flatMap(({ id, changes }) => changes.map(({ day }) => ({ id, day })));
const ruleDays = files
  .filter((path) => /^api\/v1\/laws\/\w+\.json$/u.test(path))
  .flatMap((path) => LawFile.parse(json(path)).texts)
  .flatMap(({ articles }) => articles)
  .flatMap(({ from, until }) => [from, until])
  .filter((day) => day !== undefined);

/** Every tag that opens is closed by its own, in order: what a feed reader asks before it reads anything. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  for (const [, end, name = "", alone] of xml.matchAll(/<(\/?)([a-z]+)(?:\s+[a-z:]+="[^"<]*")*\s*(\/?)>/gu)) {
    if (end === "/" && open.pop() !== name) return false;
    if (end === "" && alone === "") open.push(name);
  }
  const rest = xml.replaceAll(/<\?xml[^>]*\?>|<\/?[a-z]+(?:\s+[a-z:]+="[^"<]*")*\s*\/?>/gu, "");
  return open.length === 0 && !/<|&(?!(?:amp|lt|gt|quot);)/u.test(rest);
}

describe.each(languages)("dated changes, %s", (language) => {
  const page = read(`${language}/about/changes/index.html`);
  const feed = read(`${language}/about/changes.xml`);

  it("list every data set under its days, newest first", () => {
    const shown = [...page.matchAll(/<h3 id="day-([\d-]+)"/gu)].map(([, day = ""]) => day);
    expect(shown).toEqual([...new Set(shown)].toSorted().reverse());
    expect(days.length).toBeGreaterThan(10);
    for (const { id, day } of days) {
      const [, section = ""] = new RegExp(`id="day-${day}"([\\s\\S]*?)(?:<h[23]|$)`, "u").exec(page) ?? [];
      expect(section, id).toContain(`href="${base}${language}/data/${id}/"`);
    }
  });

  it("list every rule that begins or ends on a known day", () => {
    expect([...page.matchAll(/data-law-day=/gu)].length).toBe(ruleDays.length);
    expect(ruleDays.length).toBeGreaterThan(5);
  });

  it("are a well-formed feed with one entry a change, newest first", () => {
    expect(isWellFormed(feed)).toBe(true);
    const updated = [...feed.matchAll(/<updated>([\d-]+)T00:00:00Z</gu)].map(([, day = ""]) => day);
    const [ofFeed, ...ofEntries] = updated;
    expect(ofFeed).toBe(ofEntries[0]);
    expect(ofEntries).toEqual(ofEntries.toSorted().reverse());
    expect(ofEntries.length).toBeGreaterThan(days.length);
    const ids = [...feed.matchAll(/<id>([^<]*)</gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ofEntries.length + 1);
  });

  it("lead to pages that exist", () => {
    const addresses = [...feed.matchAll(/<link rel="alternate"[^>]* href="([^"]*)"/gu)].map(
      ([, href = ""]) => href,
    );
    const paths = addresses.map((href) => href.replace(/^https?:\/\/[^/]+/u, "").slice(base.length));
    expect(paths.length).toBeGreaterThan(days.length);
    for (const path of paths) expect(files).toContain(`${path}index.html`);
  });

  it("are found from home and from about, and announced to feed readers", () => {
    const address = `${base}${language}/about/changes/`;
    for (const path of ["", "about/"])
      expect(read(`${language}/${path}index.html`)).toContain(`href="${address}"`);
    for (const path of ["", "about/changes/"])
      expect(read(`${language}/${path}index.html`)).toMatch(
        new RegExp(
          `<link rel="alternate" type="application/atom\\+xml"[^>]* href="${base}${language}/about/changes.xml"`,
          "u",
        ),
      );
  });
});
