import type { Page } from "@playwright/test";
import { checklistWordsOf, expect, languages, openChecklist, test } from "./site.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const key = "repere.checklist.mentor-shows";
const box = (page: Page, index: number) => page.locator(".checks input[type=checkbox]").nth(index);
const progress = (page: Page) => page.locator(".progress output");
const warned = (page: Page) => page.locator(".notices .warn");

for (const language of languages) {
  const words = checklistWordsOf(language);
  const path = `${language}/checklists/mentor-shows/`;
  const button = (page: Page, name: string) =>
    page.getByRole("button", { name: words.text(name), exact: true });

  test.describe(`a checklist shared as a link, ${language}`, () => {
    test("opens with its ticks elsewhere, and is kept only when its reader wants it", async ({
      page,
      browser,
    }) => {
      await openChecklist(page, path);
      await box(page, 1).check();
      await box(page, 4).check();
      await page.locator("#own-add").fill("a secret of mine");
      await page.keyboard.press("Enter");
      await button(page, "take.link").click();
      await expect(page.locator(".take .done")).toHaveText(words.text("link.done"));
      const link = await page.evaluate(() => navigator.clipboard.readText());
      expect(new URL(link).search).toBe("?ticked=required-documents,working-with-departments");

      const elsewhere = await browser.newContext();
      const reader = await elsewhere.newPage();
      await openChecklist(reader, path);
      await box(reader, 0).check();
      await reader.goto(link);
      await expect(progress(reader)).toHaveText(words.text("progress", { done: 2, all: 7 }));
      await expect(box(reader, 4)).toBeChecked();
      await expect(box(reader, 0)).not.toBeChecked();
      await button(reader, "link.leave").click();
      await expect(box(reader, 0)).toBeChecked();
      expect(new URL(reader.url()).search).toBe("");

      await reader.goto(link);
      await box(reader, 6).check();
      expect(new URL(reader.url()).search).toBe("");
      await reader.reload();
      await expect(progress(reader)).toHaveText(words.text("progress", { done: 3, all: 7 }));
      await expect(reader.locator("#copies-shown option")).toHaveText([
        words.text("copies.unnamed"),
        words.text("link.name"),
      ]);
      await elsewhere.close();
    });

    test("is kept by the first key or press, which goes on where it was", async ({ page }) => {
      await page.goto(`${path}?ticked=price-list`);
      await page.locator("[data-checklist][data-ready]").waitFor();
      await box(page, 0).focus();
      await page.keyboard.press("Space");
      await expect(box(page, 0)).toBeFocused();
      await expect(page.locator(".status-line p")).toContainText(words.text("link.name"));
      await page.goto(`${path}?ticked=price-list`);
      await page.locator("[data-checklist][data-ready]").waitFor();
      await page.locator(".row-buttons button").nth(1).click();
      await page.keyboard.type("key by key");
      await expect(page.locator(".item-note textarea")).toHaveValue("key by key");
      await page.reload();
      await expect(page.locator(".item-note p")).toHaveText("key by key");
    });

    test("names ticks it does not know and keeps the rest", async ({ page }) => {
      await page.goto(`${path}?ticked=price-list,no-such-item&list=none`);
      await expect(progress(page)).toHaveText(words.text("progress", { done: 1, all: 7 }));
      await expect(page.locator(".notices")).toContainText(
        words.text("link.unknown", { count: 1, ids: "no-such-item" }),
      );
      await expect(page.locator(".notices")).toContainText("none");
    });

    test("leaves the reader's own sheet where it knows none of its ticks", async ({ page }) => {
      await openChecklist(page, path);
      await box(page, 2).check();
      await page.goto(`${path}?ticked=no-such-item`);
      await expect(page.locator(".notices")).toContainText("no-such-item");
      await expect(box(page, 2)).toBeChecked();
      await box(page, 3).check();
      await expect(page.locator("#copies-shown")).toHaveCount(0);
      await expect(page.locator(".copies summary")).toHaveText(words.text("copies.summary", { count: 1 }));
    });

    test("shows nothing of the reader's own sheet first, and nothing else between", async ({ page }) => {
      await openChecklist(page, path);
      for (const index of [0, 1, 2]) await box(page, index).check();
      // Each progress that can be seen, frame by frame.
      await page.addInitScript(() => {
        const seen: string[] = [];
        Object.assign(window, { seen });
        const look = (): void => {
          const root = document.querySelector("[data-root]");
          const said = document.querySelector(".progress output")?.textContent ?? "";
          if (root && getComputedStyle(root).visibility === "visible" && seen.at(-1) !== said)
            seen.push(said);
          requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      });
      await page.route("**/*.js", async (route) => {
        await new Promise((done) => setTimeout(done, 300));
        await route.continue();
      });
      await page.goto(`${path}?ticked=price-list`, { waitUntil: "commit" });
      await page.locator("[data-checklist]").waitFor();
      await expect(page.locator("[data-root]")).toHaveCSS("visibility", "hidden");
      await page.locator("[data-checklist][data-ready]").waitFor();
      await expect(page.locator("[data-root]")).toHaveCSS("visibility", "visible");
      await page.waitForTimeout(200);
      expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([
        words.text("progress", { done: 1, all: 7 }),
      ]);
    });
  });

  test.describe(`copies of a checklist, ${language}`, () => {
    test("are named, switched, deleted with a way back, saved to a file and read back elsewhere", async ({
      page,
      browser,
    }) => {
      await openChecklist(page, path);
      await box(page, 0).check();
      await page.locator(".copies summary").click();
      await button(page, "copies.new").click();
      await page.locator("#copies-name").fill("Анна Тестова");
      await page.keyboard.press("Enter");
      await expect(button(page, "copies.new")).toBeFocused();
      await expect(progress(page)).toHaveText(words.text("progress", { done: 0, all: 7 }));
      await box(page, 5).check();
      await page.locator("#copies-shown").selectOption({ index: 0 });
      await expect(box(page, 0)).toBeChecked();
      await button(page, "copies.rename").click();
      await page.locator("#copies-name").fill("First");
      await page.keyboard.press("Enter");
      await button(page, "copies.delete").click();
      await expect(page.locator(".sheet-facts")).toContainText("Анна Тестова");
      await expect(page.locator("#copies-shown")).toHaveCount(0);
      // The way back stands beside what was said of it.
      await expect(page.locator(".status-line p")).toHaveText(words.text("copies.status.deleted"));
      await page.locator(".status-line button").click();
      await expect(page.locator("#copies-shown option")).toHaveCount(2);

      const saving = page.waitForEvent("download");
      await button(page, "copies.export").click();
      const file = await (await saving).path();
      const elsewhere = await browser.newContext();
      const reader = await elsewhere.newPage();
      await openChecklist(reader, path);
      await reader.locator(".copies summary").click();
      await reader.locator("#copies-file").setInputFiles(file);
      await expect(reader.locator(".copies .done")).toHaveText(
        words.text("copies.status.imported", { count: 2 }),
      );
      await reader.locator("#copies-shown").selectOption({ label: "Анна Тестова" });
      await expect(box(reader, 5)).toBeChecked();
      await elsewhere.close();
    });

    test("begin with the reader's own items where they ask for it", async ({ page }) => {
      await openChecklist(page, path);
      await page.locator("#own-add").fill("mine");
      await page.keyboard.press("Enter");
      await box(page, 0).check();
      await page.locator(".copies summary").click();
      await button(page, "copies.new-with").click();
      await page.locator("#copies-name").fill("Paul");
      await page.keyboard.press("Enter");
      await expect(page.locator(".own-item textarea")).toHaveValue("mine");
      await expect(progress(page)).toHaveText(words.text("progress", { done: 0, all: 8 }));
    });

    test("refuse a file that is none, saying what came and what is accepted, and lose nothing", async ({
      page,
    }) => {
      await openChecklist(page, path);
      await box(page, 0).check();
      await page.locator(".copies summary").click();
      const before = await page.evaluate((name) => localStorage.getItem(name), key);
      const cases = [
        ["notes.txt", "hello", "not-json"],
        ["other.json", '{"a":1}', "not-ours"],
        ["later.json", '{"repere":9,"kept":{}}', "newer"],
        ["bad.json", `{"repere":1,"kept":{"${key}":{"version":1,"value":{}}}}`, "broken"],
      ] as const;
      for (const [name, content, problem] of cases) {
        await page
          .locator("#copies-file")
          .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(content) });
        await expect(page.locator(".copies .err")).toHaveText(
          words.text(`copies.bad.${problem}`, { file: name }),
        );
      }
      expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBe(before);
    });
  });

  test(`two tabs on two copies keep apart, and what one deletes stays on the other's screen, ${language}`, async ({
    page,
    context,
  }) => {
    await openChecklist(page, path);
    await box(page, 0).check();
    const second = await context.newPage();
    await openChecklist(second, path);
    await second.locator(".copies summary").click();
    await button(second, "copies.new").click();
    await second.locator("#copies-name").fill("Paul");
    await second.keyboard.press("Enter");
    // Nobody types in two tabs within one frame: the first tab goes on once it has heard of the second's copy.
    await expect.poll(() => page.evaluate((name) => localStorage.getItem(name) ?? "", key)).toContain("Paul");
    await box(page, 1).check();
    await expect(box(second, 1)).not.toBeChecked();
    await expect(progress(page)).toHaveText(words.text("progress", { done: 2, all: 7 }));
    await second.locator("#copies-shown").selectOption({ index: 0 });
    await button(second, "copies.delete").click();
    await expect(warned(page)).toContainText(words.text("copies.gone"));
    await expect(progress(page)).toHaveText(words.text("progress", { done: 2, all: 7 }));
    await box(page, 2).check();
    await expect(warned(page)).toHaveCount(0);
    await second.reload();
    await expect(second.locator("#copies-shown option")).toHaveCount(2);
  });
}
