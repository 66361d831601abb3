import { awake, expect, languages, test } from "./site.ts";

for (const language of languages) {
  test.describe(`the form of a tool on a wide screen, ${language}`, () => {
    test.use({ viewport: { width: 1280, height: 600 } });

    test("scrolls by itself where it is taller than the window, and Tab reaches its last field", async ({
      page,
    }) => {
      await page.goto(`${language}/tools/hiring-funnel/`);
      await awake(page);
      const fields = page.locator(".inputs .fields");
      expect(await fields.evaluate((one) => one.scrollHeight > one.clientHeight)).toBe(true);
      expect((await fields.boundingBox())?.height).toBeLessThanOrEqual(600);
      const controls = fields.locator("input, select");
      await controls.nth((await controls.count()) - 2).focus();
      await page.keyboard.press("Tab");
      await expect(controls.last()).toBeFocused();
      await expect(controls.last()).toBeInViewport();
      expect(await fields.evaluate((one) => one.scrollTop)).toBeGreaterThan(0);
    });

    test("shows the whole list of a picker", async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 1000 });
      await page.goto(`${language}/tools/salary/?dataset=us-oflc-2025`);
      await awake(page);
      await page.locator("input[role=combobox]").fill("new");
      const last = page.getByRole("option").last();
      await expect(last).toBeVisible();
      const [list, panel] = [await last.boundingBox(), await page.locator(".inputs .fields").boundingBox()];
      const bottom = (box: typeof list): number => (box?.y ?? 0) + (box?.height ?? 0);
      expect(bottom(list)).toBeLessThanOrEqual(bottom(panel));
    });

    test("does not scroll apart on a phone", async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 600 });
      await page.goto(`${language}/tools/cities/`);
      await page.locator(".inputs summary").first().click();
      const fields = page.locator(".inputs .fields");
      expect(await fields.evaluate((one) => one.scrollHeight - one.clientHeight)).toBeLessThanOrEqual(0);
    });
  });
}
