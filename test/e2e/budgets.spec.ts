import { gzipSync } from "node:zlib";
import type { Page, Response } from "@playwright/test";
import { askedFor } from "../pages/first-visit.ts";
import { chartBudget, linkBudget, workerBudget } from "../pages/kinds.ts";
import { sampledPages } from "../pages/sample.ts";
import { base, files, read } from "../site/dist.ts";
import { layoutShift, watchLayoutShift } from "./layout-shift.ts";
import { awake, builderAwake, expect, test } from "./site.ts";

test.use({ locale: "de-DE" });

interface Loaded {
  /** Below the base path. */
  readonly path: string;
  readonly bytes: number;
}

/** Everything that comes from now on until the page is quiet; a file asked for again comes from the cache. */
function watchLoads(page: Page): () => Promise<readonly Loaded[]> {
  const loads = new Map<string, Promise<number>>();
  const bytesOf = async (response: Response): Promise<number> => gzipSync(await response.body()).length;
  page.on("response", (response) => {
    const path = new URL(response.url()).pathname.slice(base.length);
    if (!loads.has(path)) loads.set(path, bytesOf(response));
  });
  return async () => {
    await page.waitForLoadState("networkidle");
    await page.waitForTimeout(200);
    // A body still on its way to the test would count for nothing.
    return Promise.all([...loads].map(async ([path, bytes]) => ({ path, bytes: await bytes })));
  };
}

/** A tool that is live, and the charts it has drawn by itself where a plot is in view at once. */
function expectWithinLinkBudget(loaded: readonly Loaded[]): void {
  const charts = loaded.filter(({ path }) => path.includes("/chart-js."));
  const inWorker = loaded.filter(({ path }) => path.includes("/worker/"));
  const rest = loaded.filter((one) => !charts.includes(one) && !inWorker.includes(one));
  const bytesOf = (loads: readonly Loaded[]): number => loads.reduce((sum, { bytes }) => sum + bytes, 0);
  test.info().annotations.push({
    type: "live tool",
    description: `${String(bytesOf(rest))} bytes, ${String(rest.length)} requests`,
  });
  expect(rest.length, "requests").toBeLessThanOrEqual(linkBudget.requests);
  expect(bytesOf(rest), "bytes").toBeLessThanOrEqual(linkBudget.bytes);
  expect(inWorker.length, "requests of the worker").toBeLessThanOrEqual(workerBudget.requests);
  expect(bytesOf(inWorker), "bytes of the worker").toBeLessThanOrEqual(workerBudget.bytes);
  expect(charts.length, "requests for charts").toBeLessThanOrEqual(chartBudget.requests);
  expect(bytesOf(charts), "bytes of charts").toBeLessThanOrEqual(chartBudget.bytes);
}

for (const built of sampledPages) {
  test(`/${built.address} asks for what was counted of its files, and nothing moves`, async ({ page }) => {
    const loads = watchLoads(page);
    await watchLayoutShift(page);
    await page.goto(built.address);
    const loaded = await loads();
    expect(await layoutShift(page), "layout shift").toBe(0);
    // A tool whose plot is in view at once is live at once.
    if (loaded.some(({ path }) => path.includes("/live-tool."))) {
      expectWithinLinkBudget(loaded);
      return;
    }
    // The budgets of all pages are tested on their files: here, that nothing is asked for which is not counted there.
    const counted = [built.address, ...askedFor(built)];
    expect(loaded.map(({ path }) => path).filter((path) => !counted.includes(path))).toEqual([]);
  });
}

/** The case that asks for most: the largest data set that a tool does not open on; else a worked example. */
function heaviestLink(address: string, html: string): string {
  const [, select = ""] = /<select[^>]* name="dataset"[^>]*>([\s\S]*?)<\/select>/u.exec(html) ?? [];
  const others = [...select.matchAll(/<option value="([^"]*)"(?! selected)/gu)].map(([, id = ""]) => id);
  const size = (id: string): number =>
    files
      .filter((path) => path.startsWith(`api/v1/datasets/${id}/`) && path.endsWith(".json"))
      .reduce((sum, path) => sum + read(path).length, 0);
  const [heaviest] = others.toSorted((a, b) => size(b) - size(a));
  if (heaviest !== undefined) return `${address}?dataset=${heaviest}`;
  const [, examples = ""] = /<dl class="facts">([\s\S]*?)<\/dl>/u.exec(html) ?? [];
  const [, example = ""] = /<a href="[^"?#]*([?#][^"]*)"/u.exec(examples) ?? [];
  return `${address}${example.replaceAll("&amp;", "&")}`;
}

for (const { kind, address, html } of sampledPages) {
  if (kind !== "tool") continue;
  const link = heaviestLink(address, html);
  test(`a tool opened by /${link} stays within its budget`, async ({ page }) => {
    const loads = watchLoads(page);
    await page.goto(link);
    await ((await page.locator("[data-builder]").count()) > 0 ? builderAwake(page) : awake(page));
    expectWithinLinkBudget(await loads());
  });
}

/** A case that asks for more than the worked examples do: a day of decision brings in the law on keeping files. */
const decided = "country=fr&decided=2027-01-15#ratings=X%09A%09a%094%09%0AX%09A%09b%093%09";
for (const language of ["fr", "en"])
  test(`scores with a day of decision stay within the budget, ${language}`, async ({ page }) => {
    const loads = watchLoads(page);
    await page.goto(`${language}/tools/interview-scorecard/?${decided}`);
    await awake(page);
    const loaded = await loads();
    expect(loaded.some(({ path }) => path.includes("/laws/"))).toBe(true);
    expectWithinLinkBudget(loaded);
  });
