import type { Locator, Page } from "@playwright/test";
import { readWorkbook } from "../fixtures/unzip.ts";
import { expectFitForAll } from "./axe.ts";
import { awake, expect, languages, test, wordsOf } from "./site.ts";
import { printsWithoutTheForm, savedBy, tabTo } from "./tool-page.ts";

const figure = (page: Page): Locator => page.locator(".figure strong");
const notices = (page: Page): Locator => page.locator(".result .note.warn");

for (const language of languages) {
  const words = wordsOf(language, "activity");
  const field = (page: Page, name: string): Locator =>
    page.getByLabel(words.text(`field.${name}`), { exact: true });
  const open = async (page: Page, query = ""): Promise<void> => {
    await page.goto(`${language}/tools/activity/${query}`);
    await awake(page);
  };

  test.describe(`an activity plan, ${language}`, () => {
    test("counts back to meetings a day, and names the lever when the plan cannot be met @smoke", async ({
      page,
    }) => {
      await open(page);
      await expect(figure(page)).toHaveText(words.format.number(1.6513761468, 2));
      await expect(notices(page)).toHaveCount(0);
      await field(page, "target").fill("1200000");
      await expect(figure(page)).toHaveText(words.format.number(720 / 218, 2));
      await expect(notices(page)).toContainText(words.text("lever.prospectsPerContract"));
      await expect(notices(page)).toContainText(words.format.number(10 / (360 / 218), 2));
    });

    test("takes one's own win rate with its interval, and says when it cannot", async ({ page }) => {
      await open(page, "?won=12&closed=40");
      const own = page.locator("section[aria-labelledby=activity-own-title]");
      for (const share of [0.3, 0.1807484523, 0.4543001882])
        await expect(own).toContainText(words.value({ percent: share, decimals: 1 }));
      await field(page, "closed").fill("10");
      await expect(notices(page)).toHaveText([words.text("notice.counts.more")]);
    });

    test("is taken away with its numbers, by the keyboard, and is fit for all", async ({ page }) => {
      await open(page);
      const { bytes } = await savedBy(page, words.text("take.xlsx"));
      const sheets = readWorkbook(bytes);
      expect([...sheets.values()].flat(2)).toContain(360);
      await tabTo(page, field(page, "aDay"));
      await page.keyboard.press("End");
      await page.keyboard.press("Backspace");
      await page.keyboard.type("1");
      await expect(notices(page)).toContainText(words.text("lever.prospectsPerContract"));
      await expectFitForAll(page);
      await printsWithoutTheForm(page);
    });

    test("refuses an amount that is none, and keeps the rest", async ({ page }) => {
      await open(page, "?target=1e308&contract=25000");
      await expect(figure(page)).not.toBeEmpty();
      await expect(notices(page).first()).toBeVisible();
      await field(page, "target").fill("−1");
      await expect(page.locator(".inputs .err")).toBeVisible();
    });
  });
}
