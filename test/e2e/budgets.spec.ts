import { gzipSync } from "node:zlib";
import { expect, languages, outside, pagesOf, test } from "./site.ts";

/** Gzip bytes and requests of a first visit, empty cache: architecture.md, section 10. */
const budgets = {
  guide: { bytes: 26_000, requests: 8 },
  checklist: { bytes: 30_000, requests: 8 },
  home: { bytes: 45_000, requests: 12 },
  tool: { bytes: 45_000, requests: 12 },
  data: { bytes: 45_000, requests: 12 },
} as const;

test.use({ locale: "de-DE" });

for (const { kind, path } of [...languages.flatMap((language) => pagesOf(language)), ...outside]) {
  test(`the first visit to /${path} stays within its budget, and nothing moves`, async ({ page }) => {
    let requests = 0;
    const bodies: Promise<Buffer>[] = [];
    page.on("response", (response) => {
      requests += 1;
      bodies.push(response.body());
    });
    await page.addInitScript(() => {
      Object.assign(window, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          (window as unknown as { shift: number }).shift += (entry as unknown as { value: number }).value;
        }
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(path, { waitUntil: "networkidle" });
    await page.waitForTimeout(200);
    // A body still on its way to the test would count for nothing.
    const bytes = (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).length, 0);
    const budget = budgets[kind as keyof typeof budgets];
    expect(requests, "requests").toBeLessThanOrEqual(budget.requests);
    expect(bytes, "bytes").toBeLessThanOrEqual(budget.bytes);
    expect(await page.evaluate(() => (window as unknown as { shift: number }).shift), "layout shift").toBe(0);
    test.info().annotations.push({
      type: "first visit",
      description: `${String(bytes)} bytes, ${String(requests)} requests`,
    });
  });
}
