import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { checklistWordsOf, expect, languages, liveChecklist, openChecklist, test, wordsOf } from "./site.ts";

const key = "repere.checklist.mentor-shows";
const box = (page: Page, index: number) => page.locator(".checks input[type=checkbox]").nth(index);
const progress = (page: Page) => page.locator(".progress output");
const warned = (page: Page) => page.locator(".notices .warn");

for (const language of languages) {
  const words = checklistWordsOf(language);
  const site = wordsOf(language);
  const path = `${language}/checklists/mentor-shows/`;
  const button = (page: Page, name: string) =>
    page.getByRole("button", { name: words.text(name), exact: true });

  test.describe(`when the device does not keep, ${language}`, () => {
    test("a full storage is said, and what was done stays on the screen", async ({ page }) => {
      await openChecklist(page, path);
      await page.evaluate(() => {
        for (let size = 2 ** 22; size >= 1; size /= 2) {
          try {
            localStorage.setItem(`filler${String(size)}`, "x".repeat(size));
          } catch {
            // Full at this size: a smaller one may still fit.
          }
        }
      });
      await box(page, 2).check();
      await expect(warned(page)).toContainText(words.text("trouble.full"));
      await expect(box(page, 2)).toBeChecked();
      await page.evaluate(() => localStorage.clear());
      await box(page, 3).check();
      await expect(warned(page)).toHaveCount(0);
      await page.reload();
      await expect(progress(page)).toHaveText(words.text("progress", { done: 2, all: 7 }));
    });

    test("a forbidden storage is said at once, and the list works", async ({ page }) => {
      await page.addInitScript(() => {
        Object.defineProperty(window, "localStorage", {
          get() {
            throw new DOMException("no", "SecurityError");
          },
        });
      });
      await openChecklist(page, path);
      await expect(warned(page)).toContainText(words.text("trouble.forbidden"));
      await box(page, 0).check();
      await expect(progress(page)).toHaveText(words.text("progress", { done: 1, all: 7 }));
    });

    test("what cannot be read is left alone, can be saved, and the reader starts afresh", async ({
      page,
    }) => {
      await page.goto(path);
      await page.evaluate((name) => localStorage.setItem(name, "{broken"), key);
      await page.reload();
      await expect(warned(page)).toContainText(words.text("trouble.unreadable"));
      await box(page, 0).check();
      expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBe("{broken");
      const saving = page.waitForEvent("download");
      await button(page, "trouble.save").click();
      expect(readFileSync(await (await saving).path(), "utf8")).toBe("{broken");
      await button(page, "trouble.afresh").click();
      await page.reload();
      await expect(box(page, 0)).toBeChecked();
      await expect(warned(page)).toHaveCount(0);
    });
  });

  test(`the privacy page in ${language} lists what is kept, deletes it with a way back, saves it and reads it`, async ({
    page,
  }) => {
    await openChecklist(page, path);
    await box(page, 0).check();
    await page.goto(`${language}/about/privacy/`);
    const here = page.locator("[data-stored]");
    await here.scrollIntoViewIfNeeded();
    await expect(here.locator("li")).toHaveCount(1);
    await expect(here.locator("li")).toContainText(key);
    await page.locator("[data-theme-button]").click();
    await page.reload();
    await here.scrollIntoViewIfNeeded();
    await expect(here.locator("li")).toHaveCount(2);
    const saving = page.waitForEvent("download");
    await here.getByRole("button", { name: site.text("stored.save") }).click();
    const file = await (await saving).path();
    await here.getByRole("button", { name: site.text("stored.delete-all") }).click();
    await expect(here.locator("li")).toHaveCount(0);
    await expect(here).toContainText(site.text("stored.nothing"));
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await here.getByRole("button", { name: site.text("stored.undo") }).click();
    await expect(here.locator("li")).toHaveCount(2);
    await here.locator("li button").first().click();
    await expect(here.locator("li")).toHaveCount(1);
    await here.locator("input[type=file]").setInputFiles(file);
    await expect(here.locator("li")).toHaveCount(2);
    await expect(here.locator("[data-status]")).toContainText(site.text("stored.theme"));
    await here
      .locator("input[type=file]")
      .setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from("no") });
    await expect(here.locator("[data-status]")).toHaveText(/x\.json/u);
    await page.goto(path);
    await liveChecklist(page);
    await expect(box(page, 0)).toBeChecked();
  });
}
