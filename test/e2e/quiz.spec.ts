import { readFile } from "node:fs/promises";
import { expectFitForAll } from "./axe.ts";
import { builderAwake, builderPage, expect, languages, test } from "./site.ts";

for (const language of languages) {
  const { words, sheet, button, openPart } = builderPage("quiz", language);

  test.describe(`the product check, ${language}`, () => {
    test("asks on the reader's own product, is marked on screen and found again", async ({ page }) => {
      await page.goto(`${language}/tools/quiz/`);
      await expect(sheet(page)).toContainText(words.text("title.questions"));
      await builderAwake(page);
      await openPart(page, "products");
      await page.locator("[data-entry] textarea").first().fill("Made-up pallet");
      await expect(sheet(page)).toContainText("Made-up pallet");
      await openPart(page, "answers");
      const entries = page.locator("[data-entry]");
      await expect(entries).toHaveCount(7);
      await expect(entries.first().locator("summary")).toContainText("Made-up pallet");
      for (let index = 0; index < 7; index += 1) {
        const entry = entries.nth(index);
        await entry.locator("summary").click();
        await entry
          .getByLabel(words.text("field.result"), { exact: true })
          .selectOption(index === 0 ? "wrong" : "right");
      }
      await entries.first().getByLabel(words.text("field.given")).fill("Red");
      await page.getByRole("button", { name: words.text("paper.result"), exact: true }).click();
      await expect(sheet(page)).toContainText(words.text("title.again"));
      await expect(sheet(page)).toContainText("Red");
      await page.reload();
      await page.locator("[data-builder][data-ready]").waitFor();
      await page.getByRole("button", { name: words.text("paper.result"), exact: true }).click();
      await expect(sheet(page)).toContainText("Red");
      const [saved] = await Promise.all([page.waitForEvent("download"), button(page, "file.csv").click()]);
      expect(await readFile(await saved.path(), "utf8")).toContain("Made-up pallet");
    });

    test("calls a copy of a draft without a name otherwise than that draft", async ({ page }) => {
      await page.goto(`${language}/tools/quiz/`);
      await builderAwake(page);
      await page.getByLabel(words.text("field.person"), { exact: true }).fill("Made-up Person");
      await page.locator(".drafts summary").click();
      await button(page, "drafts.copy").click();
      const drafts = page.getByLabel(words.text("drafts.open"), { exact: true }).locator("option");
      const first = words.text("drafts.unnamed", { number: 1 });
      await expect(drafts).toHaveText([first, `${first} (2)`]);
    });

    test("fits everyone", async ({ page }) => {
      await page.goto(`${language}/tools/quiz/`);
      await builderAwake(page);
      await openPart(page, "answers");
      await expectFitForAll(page);
    });
  });
}
