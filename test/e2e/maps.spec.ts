import { expectFitForAll } from "./axe.ts";
import { awake, expect, figure, languages, test, wordsOf } from "./site.ts";

for (const language of languages) {
  const words = wordsOf(language);
  const path = `${language}/data/us-oews-metros/map/`;

  test.describe(`the map of places, ${language}`, () => {
    test("is reached from the comparison of places, and leads to the figure of a dot by keyboard", async ({
      page,
    }) => {
      await page.goto(`${language}/tools/cities/`);
      await page.getByRole("link", { name: words.text("maps.title") }).click();
      await page.waitForURL(/\/data\/maps\//u);
      await page.locator(`main a[href$="/data/us-oews-metros/map/"]`).last().click();
      await page.waitForURL(/us-oews-metros\/map\//u);
      const dots = page.locator(".place-map > svg a");
      await expect(dots).toHaveCount(await page.locator("main tbody tr").count());
      await page.getByRole("link", { name: words.text("map.to-table"), exact: true }).focus();
      await page.keyboard.press("Tab");
      const first = page.getByRole("link", { name: /^San Jose.*99.690$/u });
      await expect(first).toBeFocused();
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/tools\/salary\/\?/u);
      await awake(page);
      await expect(page.locator("input[role=combobox]").first()).toHaveValue(/San Jose/u);
      expect(await figure(page)).toMatch(/99.690/u);
    });

    test("fits everyone, on a phone, in forced colours and on paper", async ({ page }) => {
      await page.goto(path);
      await expectFitForAll(page);
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      const dot = page.locator(".place-map > svg circle").first();
      const fill = (): Promise<string> => dot.evaluate((one) => getComputedStyle(one).fill);
      const usual = await fill();
      await page.emulateMedia({ forcedColors: "active" });
      expect(await fill()).not.toBe(usual);
      await page.emulateMedia({ forcedColors: "none", media: "print" });
      await expect(dot).toBeVisible();
      await expect(page.locator("main table")).toBeVisible();
    });
  });
}
