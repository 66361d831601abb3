import type { Page } from "@playwright/test";
import { expectFitForAll } from "./axe.ts";
import { checklistWordsOf, expect, languages, liveChecklist, openChecklist, test } from "./site.ts";

const box = (page: Page, index: number) => page.locator(".checks input[type=checkbox]").nth(index);
const progress = (page: Page) => page.locator(".progress output");

for (const language of languages) {
  const words = checklistWordsOf(language);
  const path = `${language}/checklists/mentor-shows/`;
  const other = language === "fr" ? "en" : "fr";
  const button = (page: Page, key: string, values = {}) =>
    page.getByRole("button", { name: words.text(key, values), exact: true });

  test.describe(`working on a checklist, ${language}`, () => {
    test("a first press on a box ticks it, and it is there on the next visit and in the other language", async ({
      page,
    }) => {
      await page.goto(path);
      // Nothing is loaded before: the press itself wakes the list, and must not be lost.
      await box(page, 0).click();
      await expect(progress(page)).toHaveText(words.text("progress", { done: 1, all: 7 }));
      await box(page, 3).click();
      await page.reload();
      await expect(progress(page)).toHaveText(words.text("progress", { done: 2, all: 7 }));
      await expect(box(page, 0)).toBeChecked();
      await expect(box(page, 1)).not.toBeChecked();
      await page.locator("a.lang").click();
      await expect(page).toHaveURL(new RegExp(`/${other}/checklists/mentor-shows/`, "u"));
      await expect(box(page, 3)).toBeChecked();
      await expect(progress(page)).toHaveText(checklistWordsOf(other).text("progress", { done: 2, all: 7 }));
    });

    test("keeps what was typed and chosen before its scripts were there", async ({ page }) => {
      await page.route("**/*.js", async (route) => {
        await new Promise((done) => setTimeout(done, 400));
        await route.continue();
      });
      await page.goto(`${language}/checklists/first-day/`);
      await page.locator("#own-add").fill("typed early");
      await page.locator("#first-day").fill("2027-09-01");
      await box(page, 1).check();
      await page.getByRole("radio", { name: words.text("show.left") }).check({ force: true });
      await page.locator("[data-checklist][data-ready]").waitFor();
      await expect(page.locator("#own-add")).toHaveValue("typed early");
      await expect(page.locator("#first-day")).toHaveValue("2027-09-01");
      await expect(page.locator(".sheet-facts")).toContainText("2027");
      await expect(progress(page)).toHaveText(words.text("progress", { done: 1, all: 17 }));
      await expect(page.getByRole("radio", { name: words.text("show.left") })).toBeChecked();
    });

    test("takes the first day as it is typed, key by key, and names one that is none", async ({ page }) => {
      await openChecklist(page, `${language}/checklists/first-day/`);
      const day = page.locator("#first-day");
      await day.focus();
      await page.keyboard.type("09012027");
      await expect(day).toHaveValue("2027-09-01");
      await expect(page.locator(".facts-line").first()).toContainText("2027");
      await day.focus();
      await page.keyboard.press("Backspace");
      await page.locator("#own-add").focus();
      await expect(page.locator(".start .err")).toContainText(words.text("start.bad"));
      await expect(page.locator(".start .err")).toContainText("2027.");
      // Half a date is no date: what was there stays on the sheet.
      await expect(page.locator(".facts-line").first()).toContainText("2027");
    });

    test("unticks, takes back what was done, and unticks all with a way back", async ({ page }) => {
      await openChecklist(page, path);
      for (const index of [0, 1, 2]) await box(page, index).check();
      await box(page, 1).uncheck();
      await page
        .locator(".controls")
        .getByRole("button", { name: words.text("undo"), exact: true })
        .click();
      await expect(box(page, 1)).toBeChecked();
      await button(page, "reset").click();
      await expect(progress(page)).toHaveText(words.text("progress", { done: 0, all: 7 }));
      await page
        .locator(".controls")
        .getByRole("button", { name: words.text("undo"), exact: true })
        .click();
      await expect(progress(page)).toHaveText(words.text("progress", { done: 3, all: 7 }));
    });

    test("shows only what is left; the keyboard goes on with the next item", async ({ page }) => {
      await openChecklist(page, path);
      await box(page, 0).check();
      await page.getByRole("radio", { name: words.text("show.left") }).check();
      const items = page.locator(".checks li:visible");
      await expect(items).toHaveCount(6);
      await expect(items.first().locator(".n")).toHaveText("2");
      await box(page, 1).focus();
      await page.keyboard.press("Space");
      await expect(items).toHaveCount(5);
      await expect(box(page, 2)).toBeFocused();
      for (let left = 5; left > 0; left -= 1) await page.keyboard.press("Space");
      await expect(page.getByText(words.text("show.none-left"))).toBeVisible();
      await expect(page.getByRole("radio", { name: words.text("show.left") })).toBeFocused();
      // Paper has the whole list, whatever is put away on the screen.
      await page.emulateMedia({ media: "print" });
      await expect(page.locator(".checks li:visible")).toHaveCount(7);
    });

    test("takes the reader's own items: added, written anew, moved and removed by keyboard alone", async ({
      page,
    }) => {
      await openChecklist(page, path);
      const add = page.getByLabel(words.text("own.add"), { exact: true });
      await add.focus();
      for (const item of ["=1+1", "<b>two</b>", "שלום 🙂"]) {
        await page.keyboard.type(item);
        await page.keyboard.press("Enter");
      }
      const own = page.locator(".own-item textarea");
      const values = () => own.evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value));
      expect(await values()).toEqual(["=1+1", "<b>two</b>", "שלום 🙂"]);
      await expect(progress(page)).toHaveText(words.text("progress", { done: 0, all: 10 }));

      await button(page, "own.up", { item: "<b>two</b>" }).focus();
      await page.keyboard.press("Enter");
      expect(await values()).toEqual(["<b>two</b>", "=1+1", "שלום 🙂"]);
      // At the end of the list the focus goes to the way back.
      await expect(button(page, "own.down", { item: "<b>two</b>" })).toBeFocused();
      await page.keyboard.press("Enter");
      expect(await values()).toEqual(["=1+1", "<b>two</b>", "שלום 🙂"]);

      await own.first().focus();
      await page.keyboard.press("End");
      await page.keyboard.type(" is two");
      await box(page, 7).focus();
      await page.keyboard.press("Space");
      await button(page, "own.remove", { item: "<b>two</b>" }).focus();
      await page.keyboard.press("Enter");
      await expect(add).toBeFocused();
      await page.reload();
      await liveChecklist(page);
      expect(await values()).toEqual(["=1+1 is two", "שלום 🙂"]);
      await expect(box(page, 7)).toBeChecked();
    });

    test("gives an item a note that stays with it, and goes when it is emptied", async ({ page }) => {
      await openChecklist(page, path);
      const note = page.locator(".row-buttons button").nth(2);
      await note.click();
      await page.keyboard.type("Tuesday,\nwith the client");
      await note.click();
      await expect(page.locator(".item-note p")).toHaveText("Tuesday,\nwith the client");
      await page.reload();
      await expect(page.locator(".item-note p")).toHaveText("Tuesday,\nwith the client");
      await liveChecklist(page);
      await note.click();
      // An open note leaves the reader where they are.
      await box(page, 6).focus();
      await page.keyboard.press("Space");
      await expect(box(page, 6)).toBeFocused();
      await page.emulateMedia({ media: "print" });
      await expect(page.locator(".item-note .on-paper")).toBeVisible();
      await page.emulateMedia({ media: "screen" });
      await page.locator(".item-note textarea").fill("");
      await page.locator(".item-note textarea").press("Escape");
      await expect(note).toBeFocused();
      await expect(page.locator(".item-note:visible")).toHaveCount(0);
    });

    test("loses nothing of two tabs at work on it", async ({ page, context }) => {
      await openChecklist(page, path);
      const second = await context.newPage();
      await openChecklist(second, path);
      await box(page, 0).check();
      await expect(box(second, 0)).toBeChecked();
      await second.locator("#own-add").fill("from the second");
      await second.keyboard.press("Enter");
      await box(page, 1).check();
      await expect(page.locator(".own-item textarea")).toHaveValue("from the second");
      await second.reload();
      await expect(progress(second)).toHaveText(words.text("progress", { done: 2, all: 8 }));
      // What the first tab takes back is its own doing.
      await page
        .locator(".controls")
        .getByRole("button", { name: words.text("undo"), exact: true })
        .click();
      await expect(progress(second)).toHaveText(words.text("progress", { done: 1, all: 8 }));
      await expect(second.locator(".own-item textarea")).toHaveValue("from the second");
    });

    test("gives axe nothing to find with everything open, in both themes", async ({ page }) => {
      await openChecklist(page, `${language}/checklists/first-day/?ticked=gone,workspace`);
      await page.locator("#own-add").fill("mine");
      await page.keyboard.press("Enter");
      await page.locator(".row-buttons button").first().click();
      await page.locator(".copies summary").click();
      await button(page, "copies.new").click();
      await button(page, "own.add-button").click();
      await expectFitForAll(page);
    });
  });

  test.describe(`a checklist without JavaScript, ${language}`, () => {
    test.use({ javaScriptEnabled: false });
    test("is a plain list, whole, with no button that nothing answers", async ({ page }) => {
      await page.goto(path);
      await expect(page.locator(".checks li")).toHaveCount(7);
      await expect(page.getByText(words.text("needs-script"))).toBeVisible();
      await expect(page.locator("main button:visible, main select:visible")).toHaveCount(0);
    });
  });
}
