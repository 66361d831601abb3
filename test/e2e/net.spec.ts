import { expectFitForAll } from "./axe.ts";
import { awake, expect, figure, languages, test, wordsOf } from "./site.ts";
import { tabTo } from "./tool-page.ts";

for (const language of languages) {
  const words = wordsOf(language, "net");
  const path = `${language}/tools/net/`;
  const field = (name: string): string => words.text(`field.${name}`);

  test.describe(`net, ${language}`, () => {
    test("answers at once for its own case, and brings the rules for another", async ({ page }) => {
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      await page.goto(path);
      await awake(page);
      expect(await figure(page)).toMatch(/28.234.*26.670/u);
      expect(asked.filter((url) => url.includes("net-worker"))).toEqual([]);
      await page.getByLabel(field("amount"), { exact: true }).fill("45000");
      await expect(page.locator(".result .say")).toContainText(/62.\d{3}|63.\d{3}/u);
      expect(asked.filter((url) => url.includes("net-worker"))).toHaveLength(1);
      await page.getByRole("radio", { name: words.text("status.cadre"), exact: true }).check();
      const table = page.locator("table", { hasText: words.text("head.contribution") });
      await expect(table).toContainText(words.text("contribution.apec"));
      await page.locator("summary", { hasText: words.text("steps.title") }).click();
      await expect(page.locator(".steps")).toContainText(/45.000.*−/u);
      // Pay stays out of the address, and no request says it.
      expect(page.url()).not.toContain("45000");
      expect(asked.filter((url) => url.includes("45000"))).toEqual([]);
      await expect(page.locator(".result a[href='https://mon-entreprise.urssaf.fr/']")).toHaveCount(1);
      // Another country is not computed, and its own administration's calculator is named.
      await page.locator("summary", { hasText: words.text("elsewhere") }).click();
      await expect(page.getByRole("link", { name: words.text("elsewhere.gb") })).toHaveAttribute(
        "href",
        "https://www.gov.uk/estimate-income-tax",
      );
    });

    test("finds the gross for a net that is typed, at the household\u2019s rate", async ({ page }) => {
      await page.goto(`${path}?period=month&tax=typed#amount=2500&rate=5`);
      await awake(page);
      await page.getByLabel(field("of"), { exact: true }).selectOption("paid");
      await expect.poll(() => figure(page)).toMatch(/3.359[.,]\d{2}.*2.637[.,]\d{2}/u);
      await page.getByLabel(field("rate"), { exact: true }).fill("abc");
      await expect(page.locator(".field .err")).toContainText("abc");
      await expect(page.locator(".not-computed")).toBeVisible();
    });

    test("says that the rules did not load, and tries again", async ({ page, watched }) => {
      watched.allow = /Failed to load resource|net::ERR/u;
      await page.goto(path);
      await awake(page);
      await page.route(/net-worker/u, (route) => route.abort());
      await page.getByLabel(field("amount"), { exact: true }).fill("40000");
      await expect(page.getByRole("alert").getByText(words.text("result.failed"))).toBeVisible();
      await page.unroute(/net-worker/u);
      await page.getByRole("button", { name: words.text("result.retry") }).click();
      await expect.poll(() => figure(page)).toMatch(/31.\d{3}/u);
    });

    test("is used by keyboard alone, and fits everyone", async ({ page }) => {
      await page.goto(path);
      await awake(page);
      await tabTo(page, page.locator("select[name=of]"));
      const before = await figure(page);
      await page.keyboard.press("ArrowDown");
      await expect.poll(() => figure(page)).not.toBe(before);
      await expectFitForAll(page);
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  });
}
