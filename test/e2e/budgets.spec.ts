import { gzipSync } from "node:zlib";
import type { Page, Response } from "@playwright/test";
import { askedFor } from "../pages/first-visit.ts";
import { chartBudget, linkBudget } from "../pages/kinds.ts";
import { sampledPages } from "../pages/sample.ts";
import { base } from "../site/dist.ts";
import { layoutShift, watchLayoutShift } from "./layout-shift.ts";
import { awake, expect, test } from "./site.ts";

test.use({ locale: "de-DE" });

interface Loaded {
  /** Below the base path. */
  readonly path: string;
  readonly bytes: number;
}

/** Everything that comes from now on until the page is quiet. */
function watchLoads(page: Page): () => Promise<readonly Loaded[]> {
  const loads: Promise<Loaded>[] = [];
  const load = async (response: Response): Promise<Loaded> => ({
    path: new URL(response.url()).pathname.slice(base.length),
    bytes: gzipSync(await response.body()).length,
  });
  page.on("response", (response) => loads.push(load(response)));
  return async () => {
    await page.waitForLoadState("networkidle");
    await page.waitForTimeout(200);
    // A body still on its way to the test would count for nothing.
    return Promise.all(loads);
  };
}

const bytesOf = (loads: readonly Loaded[]): number => loads.reduce((sum, { bytes }) => sum + bytes, 0);

for (const built of sampledPages) {
  test(`/${built.address} asks for what was counted of its files, and nothing moves`, async ({ page }) => {
    const loads = watchLoads(page);
    await watchLayoutShift(page);
    await page.goto(built.address);
    const loaded = await loads();
    // The budgets of all pages are tested on their files: here, that nothing is asked for which is not counted there.
    const asked = [built.address, ...askedFor(built)];
    expect(loaded.map(({ path }) => path).filter((path) => !asked.includes(path))).toEqual([]);
    expect(loaded.length).toBeLessThanOrEqual(asked.length);
    expect(await layoutShift(page), "layout shift").toBe(0);
  });
}

/** The links of a tool's own worked examples, one for each data set. */
function linksOf(html: string): readonly string[] {
  const [, examples = ""] = /<dl class="facts">([\s\S]*?)<\/dl>/u.exec(html) ?? [];
  const links = [...examples.matchAll(/<a href="([^"]*[?#][^"]*)"/gu)].map(([, href = ""]) =>
    href.replaceAll("&amp;", "&"),
  );
  const dataset = (link: string): string => /dataset=([^&#]*)/u.exec(link)?.[1] ?? "";
  return [...new Map(links.toReversed().map((link) => [dataset(link), link])).values()];
}

for (const { kind, address, html } of sampledPages) {
  if (kind !== "tool") continue;
  for (const link of linksOf(html)) {
    test(`the tool at /${address} opened by ${link} stays within its budget`, async ({ page }) => {
      const loads = watchLoads(page);
      await page.goto(link);
      await awake(page);
      const loaded = await loads();
      const charts = loaded.filter(({ path }) => path.includes("/chart-js."));
      const rest = loaded.filter((one) => !charts.includes(one));
      expect(rest.length, "requests").toBeLessThanOrEqual(linkBudget.requests);
      expect(bytesOf(rest), "bytes").toBeLessThanOrEqual(linkBudget.bytes);
      // It comes by itself where a plot is in view at once.
      expect(charts.length, "requests for charts").toBeLessThanOrEqual(chartBudget.requests);
      expect(bytesOf(charts), "bytes of charts").toBeLessThanOrEqual(chartBudget.bytes);
      test.info().annotations.push({
        type: "opened by a link",
        description: `${String(bytesOf(rest))} bytes, ${String(rest.length)} requests`,
      });
    });
  }
}
