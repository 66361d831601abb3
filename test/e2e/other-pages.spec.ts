import { otherPages } from "../pages/sample.ts";
import { foundByAxe } from "./axe.ts";
import { layoutShift, watchLayoutShift } from "./layout-shift.ts";
import { expect, test } from "./site.ts";

/** So many that two workers share them well. */
const atOnce = 20;
const parts = Array.from({ length: Math.ceil(otherPages.length / atOnce) }, (_, part) =>
  otherPages.filter((_page, at) => at % Math.ceil(otherPages.length / atOnce) === part),
);

test.use({ locale: "de-DE", viewport: { width: 320, height: 640 } });

// Opened one after the other in one tab: their colours, scripts and style sheets are those of the sampled pages.
for (const [part, pages] of parts.entries()) {
  test(`every other page, ${String(part + 1)} of ${String(parts.length)}: no wider than 320 px, still, nothing for axe`, async ({
    page,
  }) => {
    test.setTimeout(pages.length * 15_000);
    await watchLayoutShift(page);
    const wrong: string[] = [];
    for (const { address } of pages) {
      await page.goto(address);
      const shift = await layoutShift(page);
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll("details")) fold.open = true;
      });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      const found = await foundByAxe(page, { only: "structure" });
      if (width > 320) wrong.push(`/${address} is ${String(width)} px wide`);
      if (shift > 0) wrong.push(`/${address} moves by ${String(shift)}`);
      wrong.push(...found.map((one) => `/${address}: ${one}`));
    }
    expect(wrong).toEqual([]);
  });
}
