import { expectFitForAll } from "./axe.ts";
import { awake, expect, figure, languages, test, wordsOf } from "./site.ts";

for (const language of languages) {
  const words = wordsOf(language, "variable-pay");
  const path = `${language}/tools/variable-pay/`;

  test.describe(`variable pay, ${language}`, () => {
    test("prices a plan: quota, tiers, a cap, and what breaks its promise", async ({ page }) => {
      await page.goto(`${path}?country=fr&currency=EUR`);
      await awake(page);
      expect(await figure(page)).toMatch(/48.000.*12.956/u);
      await expect(page.getByText("L1321-6").first()).toBeAttached();
      await page.locator("input[name='tiers.0.from']").fill("0");
      await page.locator("input[name='tiers.0.times']").fill("50");
      await expect(page.locator(".result .note.warn")).toContainText(/6.000/u);
      await page.locator("input[name='tiers.0.from']").fill("100");
      await page.locator("input[name='tiers.0.times']").fill("150");
      await expect(page.locator(".result .note.warn")).toHaveCount(0);
      const row = page
        .locator("table", { hasText: words.text("head.one-more") })
        .locator("tbody tr", { hasText: /^100/u });
      await expect(row).toContainText(/450/u);
      await page.locator("summary", { hasText: words.text("steps.title") }).click();
      await expect(page.locator(".steps")).toContainText(/12.000.*÷.*400.000/u);
      await expect(page).toHaveURL(/tiers=100%7E150|country=fr/u);
    });

    test("takes last year\u2019s attainments, which stay out of the address", async ({ page }) => {
      await page.goto(`${path}?country=gb&currency=GBP`);
      await awake(page);
      await page.getByLabel(words.text("field.attained"), { exact: true }).fill("80\n100\n120");
      await expect.poll(() => figure(page)).toMatch(/12.400/u);
      expect(new URL(page.url()).search).not.toContain("attained");
      await page.getByLabel(words.text("field.quota"), { exact: true }).fill("zero");
      await expect(page.locator(".field .err")).toContainText("zero");
      await expect(page.locator(".not-computed")).toBeVisible();
    });

    test("opens on the reader\u2019s country, and fits everyone", async ({ page }) => {
      await page.goto(`${language}/`);
      await page.evaluate(() => localStorage.setItem("repere.country", '{"version":1,"value":"ch"}'));
      await page.goto(path);
      await awake(page);
      await expect(page.locator("select[name=country]")).toHaveValue("ch");
      await expect(page.locator("select[name=currency]")).toHaveValue("CHF");
      await expectFitForAll(page);
    });
  });
}
