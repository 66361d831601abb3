import { expectFitForAll } from "./axe.ts";
import { awake, expect, figure, languages, test, wordsOf } from "./site.ts";

for (const language of languages) {
  const words = wordsOf(language, "bands");
  const path = `${language}/tools/bands/`;

  test.describe(`pay bands, ${language}`, () => {
    test("builds a structure, warns where it breaks, and shares it by its address", async ({ page }) => {
      await page.goto(path);
      await awake(page);
      expect(await figure(page)).toMatch(/26.700.+61.300/u);
      await page.getByLabel(words.text("field.spread"), { exact: true }).fill("10");
      await expect(page.locator(".result .note.warn").first()).toContainText(/€/u);
      await expect(page).toHaveURL(/spread=10/u);
      await page.reload();
      await awake(page);
      await expect(page.locator("table").first()).toContainText(words.text("gap"));
    });

    test("places people, who stay on the device", async ({ page }) => {
      await page.goto(path);
      await awake(page);
      await page
        .getByLabel(words.text("field.people"), { exact: true })
        .fill("Made-up Ann\t24000\t1\nMade-up Bo\t40000\t2\nnobody");
      const people = page.locator("table", { hasText: words.text("head.compa") }).first();
      await expect(people).toContainText("Made-up Ann");
      await expect(people.locator("tbody tr").first()).toContainText(/2.700/u);
      await expect(page.locator(".result .note.warn")).toHaveCount(2);
      expect(decodeURIComponent(page.url())).not.toContain("Ann");
      await page.getByLabel(words.text("field.first"), { exact: true }).fill("-1");
      await expect(page.locator(".field .err")).toContainText("-1");
    });

    test("fits everyone", async ({ page }) => {
      await page.goto(`${path}?way=own&zones=Paris%7E110`);
      await awake(page);
      await expectFitForAll(page);
    });
  });
}
