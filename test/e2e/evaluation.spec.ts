import type { Locator, Page } from "@playwright/test";
import { unzip } from "../fixtures/unzip.ts";
import { expectFitForAll } from "./axe.ts";
import { awake, expect, languages, test, wordsOf } from "./site.ts";
import { printsWithoutTheForm, savedBy, tabTo } from "./tool-page.ts";

const figure = (page: Page): Locator => page.locator(".figure strong");
const notices = (page: Page): Locator => page.locator(".result .note.warn");

for (const language of languages) {
  const words = wordsOf(language, "evaluation");
  const field = (page: Page, name: string): Locator =>
    page.getByLabel(words.text(`field.${name}`), { exact: true });
  const open = async (page: Page, query = "?country=fr"): Promise<void> => {
    await page.goto(`${language}/tools/evaluation/${query}`);
    await awake(page);
  };

  test.describe(`an evaluation, ${language}`, () => {
    test("scores what has evidence, months pasted from a sheet, and shows the law @smoke", async ({
      page,
    }) => {
      await open(page);
      await expect(figure(page)).toHaveText(words.value({ percent: 1.14, decimals: 0 }));
      await expect(page.locator("section[aria-labelledby=evaluation-law-title]")).toContainText("L1222-2");
      await page.locator("textarea[name=months]").fill("2026-01\t60\u202F000\t\t4\n\n2026-02\tx\t\t");
      await expect(figure(page)).toHaveText(words.value({ percent: 0.9 / 0.7, decimals: 0 }));
      await expect(notices(page).filter({ hasText: words.text("criterion.clients-kept") })).toHaveCount(1);
      await expect(notices(page)).toContainText([words.text("notice.months-left-out", { lines: "3" })]);
      expect(decodeURIComponent(page.url())).not.toContain("60");
    });

    test("warns of a criterion that judges character, and adds one by the keyboard", async ({ page }) => {
      await open(page);
      await tabTo(page, page.getByRole("button", { name: words.text("field.criteria.add") }));
      await page.keyboard.press("Enter");
      await expect(page.locator("[name='criteria.3.criterion']")).toBeVisible();
      await page.locator("[name='criteria.3.criterion']").selectOption("own");
      await page.locator("[name='criteria.3.weight']").fill("10");
      await page.locator("[name='criteria.3.target']").fill("1");
      await page.locator(".rows-field > ol > li").nth(3).locator("summary").click();
      const name = language === "fr" ? "Optimisme" : "Honesty";
      await page.locator("[name='criteria.3.name']").fill(name);
      await expect(notices(page).filter({ hasText: name })).toHaveCount(2);
    });

    test("asks about orders held back, and says that it proves nothing", async ({ page }) => {
      await open(page);
      await field(page, "orders").fill(
        "2026-01;5;20;20\n2026-02;11;20;20\n2026-03;11;20;20\n2026-04;11;20;20",
      );
      await expect(notices(page)).toContainText([words.text("notice.month-end")]);
    });

    test("gives a review form with room for both voices, prints, and is fit for all", async ({ page }) => {
      await open(page);
      await field(page, "person").fill("Camille");
      const { bytes } = await savedBy(page, words.text("take.paper", { title: words.text("paper.review") }));
      const document = unzip(bytes).get("word/document.xml") ?? "";
      for (const key of ["head.person", "head.manager", "ask.well"])
        expect(document.replaceAll(/<[^>]+>/gu, "")).toContain(words.text(key));
      expect(document).toContain("Camille");
      expect(page.url()).not.toContain("Camille");
      await expectFitForAll(page);
      await printsWithoutTheForm(page);
    });
  });
}
