import { expectFitForAll } from "./axe.ts";
import { awake, expect, figure, languages, test, wordsOf } from "./site.ts";
import { tabTo } from "./tool-page.ts";

for (const language of languages) {
  const words = wordsOf(language, "convert");
  const path = `${language}/tools/convert/`;
  const field = (name: string): string => words.text(`field.${name}`);

  test.describe(`convert, ${language}`, () => {
    test("converts roubles of 2014 to euros of 2021 in both orders, step by step", async ({ page }) => {
      await page.goto(path);
      await awake(page);
      await page.getByLabel(field("amount"), { exact: true }).fill("50000");
      for (const [name, typed] of [
        ["from", words.text("country.ru")],
        ["year", "2014"],
        ["to", words.text("country.fr")],
        ["toYear", "2021"],
      ] as const) {
        const picker = page.getByRole("combobox", { name: field(name), exact: true });
        await picker.fill(typed);
        await picker.press("Enter");
      }
      await expect.poll(() => figure(page)).toMatch(/1.074[.,]97/u);
      const pair = page.locator(".figure").first();
      await expect(pair).toContainText(/870[.,]61/u);
      await page.locator("summary", { hasText: words.text("steps.title") }).click();
      await expect(page.locator(".steps")).toContainText(/50.000.*0[.,]020189.*1.009[.,]46/u);
      await expect(page.locator(".steps")).toContainText(/1[.,]520123/u);
      await expect(page.locator("table").first()).toContainText("2014");
      // The amount, often one's own pay, stays out of the address.
      await expect(page).toHaveURL(/from=ru.*year=2014/u);
      expect(page.url()).not.toContain("50000");
    });

    test("stops outside the series, and goes on with a rate that is typed and dated", async ({ page }) => {
      await page.goto(`${path}?from=ru&year=2023&to=fr&toYear=2023#amount=100000`);
      await awake(page);
      await expect(page.locator(".result .say")).toContainText(/2003.*2021/u);
      await expect(page.locator(".figure")).toHaveCount(0);
      await page.getByLabel(field("rate"), { exact: true }).fill(language === "fr" ? "0,0108" : "0.0108");
      await expect.poll(() => figure(page)).toMatch(/1.080[.,]00/u);
      await page.getByLabel(field("rateDay"), { exact: true }).fill("2023-06-30");
      await expect(page.locator("table").first()).toContainText("2023");
      await expect(page.locator(".result .note.warn")).toHaveText(words.text("notice.typed-rate"));
      await page.getByLabel(field("rate"), { exact: true }).fill("abc");
      await expect(page.locator(".field .err")).toContainText("abc");
      await expect(page.locator(".not-computed")).toBeVisible();
    });

    test("is used by keyboard alone, and fits everyone", async ({ page }) => {
      await page.goto(`${path}?from=us&year=2014&to=gb&toYear=2024`);
      await awake(page);
      await tabTo(page, page.getByRole("combobox", { name: field("toYear"), exact: true }));
      const before = await figure(page);
      await page.keyboard.press("ControlOrMeta+a");
      await page.keyboard.type("2020");
      await page.keyboard.press("Enter");
      await expect.poll(() => figure(page)).not.toBe(before);
      await expectFitForAll(page);
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  });
}
