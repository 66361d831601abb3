import type { Page } from "@playwright/test";
import { awake, expect, figure, languages, openChecklist, test, wordsOf } from "./site.ts";

/** Puts `<font><font>` in the place of every text that is shown, as browsers' translators do. */
async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const make = (name: string): Element => document.createElement(name);
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      const parent = text.parentElement;
      if (text.data.trim() !== "" && !/^(?:script|style|font|option|textarea)$/iu.test(parent?.tagName ?? ""))
        found.push(text);
    }
    for (const text of found) {
      const [outer, inner] = [make("font"), make("font")];
      inner.textContent = text.data;
      outer.append(inner);
      text.replaceWith(outer);
    }
  });
}

for (const language of languages) {
  const words = wordsOf(language);

  test.describe(`what other browsers do, ${language}`, () => {
    for (const when of ["before", "after"] as const) {
      test(`a page translated ${when} it is live shows what its form asks for`, async ({ page }) => {
        await page.goto(`${language}/tools/salary/?dataset=ru-source-2015&level=4`);
        if (when === "before") await translate(page);
        await awake(page);
        if (when === "after") await translate(page);
        for (const [level, pay] of [
          ["1", /25.000–30.000/u],
          ["2", /40.000/u],
        ] as const) {
          await page.getByRole("radio", { name: level, exact: true }).check();
          await expect.poll(() => figure(page)).toMatch(pay);
          await expect(page.locator("h2.of-result")).toContainText(new RegExp(`${level},`, "u"));
          await expect(page.locator(".say")).not.toContainText("120");
          await translate(page);
        }
      });
    }

    test("a translated checklist counts the boxes that are ticked", async ({ page }) => {
      await openChecklist(page, `${language}/checklists/first-day/`);
      await translate(page);
      const boxes = page.getByRole("checkbox");
      await boxes.nth(0).check();
      await expect(page.locator(".progress output")).toHaveText(/^1\D/u);
      await translate(page);
      await boxes.nth(1).check();
      await expect(page.locator(".progress output")).toHaveText(/^2\D/u);
    });

    test("the result and the address follow a key held down where the browser refuses many addresses", async ({
      page,
    }) => {
      await page.addInitScript(() => {
        const replace = history.replaceState.bind(history);
        let calls = 0;
        history.replaceState = (...all) => {
          calls += 1;
          if (calls > 10) {
            setTimeout(() => (calls = 0), 1000);
            throw new DOMException("Attempt to use history.replaceState() too often.", "SecurityError");
          }
          replace(...all);
        };
      });
      await page.goto(`${language}/tools/salary/?dataset=ru-source-2015&level=1`);
      await awake(page);
      await page.getByRole("radio", { name: "1", exact: true }).focus();
      for (let press = 0; press < 41; press += 1) await page.keyboard.press("ArrowRight");
      await expect.poll(() => figure(page)).toMatch(/40.000/u);
      await expect.poll(() => new URL(page.url()).searchParams.get("level")).toBe("2");
    });

    test("a file is still there for a browser that fetches it after the click", async ({ page }) => {
      await page.goto(`${language}/tools/salary/?dataset=ru-source-2015&level=1`);
      await awake(page);
      await page.evaluate(() => {
        const revoked = new Set<string>();
        const revoke = URL.revokeObjectURL.bind(URL);
        URL.revokeObjectURL = (address) => {
          revoked.add(address);
          revoke(address);
        };
        HTMLAnchorElement.prototype.click = function fetchLater(this: HTMLAnchorElement) {
          setTimeout(() => (document.title = revoked.has(this.href) ? "gone" : this.download), 50);
        };
      });
      await page.getByRole("button", { name: "CSV", exact: true }).click();
      await expect(page).toHaveTitle(/^repere-salary-.*level-1\.csv$/u);
    });

    test("formatted text is copied where the browser cannot be asked which forms it takes", async ({
      page,
      context,
    }) => {
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      await page.addInitScript(() => {
        Object.defineProperty(ClipboardItem, "supports", { value: undefined });
      });
      await page.goto(`${language}/tools/salary/?dataset=ru-source-2015&level=1`);
      await awake(page);
      await page.getByRole("button", { name: words.text("take.copy-text"), exact: true }).click();
      await expect(page.locator(".done")).toHaveText(words.text("take.done.text"));
    });
  });
}
