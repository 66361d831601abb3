import { awake, expect, languages, test } from "./site.ts";

/** New York (50.67) against Chicago (38.29) at level 3, as the Department publishes them. */
const expected = {
  fr: { pay: ["50,67", "38,29"], difference: /−24,4/u, index: /75,6/u },
  en: { pay: ["50.67", "38.29"], difference: /−24\.4/u, index: /75\.6/u },
} as const;

for (const language of languages) {
  const wanted = expected[language];

  test.describe(`comparing cities, ${language}`, () => {
    test("puts two areas side by side, with the difference to the base and its index", async ({ page }) => {
      await page.goto(`${language}/tools/cities/?places=us-35620,us-16980`);
      await awake(page);
      const rows = page.locator("table.figures").first().locator("tbody tr");
      await expect(rows).toHaveCount(2);
      expect(await rows.locator("td:nth-child(4)").allInnerTexts()).toEqual([...wanted.pay]);
      await expect(page.locator("main")).toContainText(wanted.difference);
      await expect(page.locator("main")).toContainText(wanted.index);
    });

    test("says what an address asks too much or too little of", async ({ page }) => {
      await page.goto(`${language}/tools/cities/?places=us-35620,us-35620,us-16980,us-0`);
      await awake(page);
      await expect(page.locator(".result .note.warn")).toHaveCount(2);
      await expect(page.locator("table.figures").first().locator("tbody tr")).toHaveCount(2);
    });
  });

  test.describe(`comparing cities without JavaScript, ${language}`, () => {
    test.use({ javaScriptEnabled: false });

    test("the opening comparison is whole", async ({ page }) => {
      await page.goto(`${language}/tools/cities/`);
      await expect(page.locator("table.figures").first().locator("tbody tr")).toHaveCount(4);
      await expect(page.locator("main")).toContainText(wanted.difference);
    });
  });
}
