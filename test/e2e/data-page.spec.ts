import { expect, languages, test, wordsOf } from "./site.ts";

for (const language of languages) {
  test(`the citations of a data set say how long ago its figures ended, ${language}`, async ({ page }) => {
    const words = wordsOf(language);
    const said = words.text("dates.ended.other", { count: 4 });
    await page.clock.setFixedTime(new Date("2026-11-27T12:00:00Z"));
    await page.goto(`${language}/data/us-oflc-2025/`);
    await expect(page.locator(".prose > .cite, p.cite").first()).toContainText(said);
    // Before the end of the vintage nothing is added.
    await page.clock.setFixedTime(new Date("2026-05-01T12:00:00Z"));
    await page.goto(`${language}/data/us-oflc-2025/`);
    await expect(page.locator("p.cite").first()).toContainText("2026");
    await expect(page.locator("p.cite").first()).not.toContainText(said.slice(0, 12));
  });
}
