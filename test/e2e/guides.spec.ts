import { readFileSync } from "node:fs";
import { unzip } from "../fixtures/unzip.ts";
import { expect, languages, test, wordsOf } from "./site.ts";

for (const language of languages) {
  const words = wordsOf(language);
  const overview = `${language}/roles/account-manager/`;

  test.describe(`guides in ${language}`, () => {
    test("hands over its points in one press, as text and as a list @smoke", async ({ page, context }) => {
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      await page.goto(overview);
      const points = await page.locator(".brief li").allTextContents();
      expect(points.length).toBeGreaterThanOrEqual(3);
      await page.getByRole("checkbox", { name: words.text("brief.summary-only") }).check();
      await page.getByRole("button", { name: words.text("take.copy-text") }).click();
      await expect(page.locator(".brief [role=status]")).toHaveText(words.text("take.done.text"));
      const [plain, rich] = await page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        const read = async (type: string): Promise<string> =>
          (await (await item?.getType(type))?.text()) ?? "";
        return [await read("text/plain"), await read("text/html")];
      });
      for (const point of points) {
        expect(plain).toContain(`- ${point.trim()}`);
        expect(rich.replaceAll("&nbsp;", "\u00A0")).toContain(point.trim());
      }
      expect(rich).toContain("<li>");
      expect(rich).not.toContain("<h2>");
    });

    test("saves the whole guide as a Word file: its headings, texts, lists and tables, without controls", async ({
      page,
    }) => {
      await page.goto(`${language}/hiring/funnel/`);
      const shown = await page.evaluate(() => {
        const read = (selector: string): readonly string[] =>
          [...document.querySelectorAll<HTMLElement>(`main ${selector}`)].map((one) => one.innerText);
        return { headings: read("h1, main h2"), cells: read("td"), lead: read(".lead") };
      });
      expect(shown.headings.length).toBeGreaterThan(3);
      const saving = page.waitForEvent("download");
      await page.getByRole("button", { name: words.text("take.docx") }).click();
      const files = unzip(readFileSync(await (await saving).path()));
      const inside = (files.get("word/document.xml") ?? "").replaceAll(/<[^>]*>/gu, " ");
      const text = inside.replaceAll(/\s+/gu, " ");
      for (const one of [...shown.headings, ...shown.cells, ...shown.lead])
        expect(text).toContain(one.replaceAll(/\s+/gu, " ").replaceAll("&", "&amp;").trim());
      expect(files.get("word/document.xml")).toContain("<w:tbl>");
      expect(text).not.toContain(words.text("brief.summary-only"));
      expect(text).not.toContain(words.text("take.copy-text"));
    });

    test("says how to go on when the copy is refused", async ({ page }) => {
      await page.goto(overview);
      await page.evaluate(() => {
        navigator.clipboard.write = () => Promise.reject(new Error("refused"));
      });
      await page.getByRole("button", { name: words.text("take.copy-text") }).click();
      await expect(page.locator(".brief [role=status]")).toHaveText(words.text("brief.failed"));
    });

    test("shows what a term means on hover and on focus, and puts it away at Escape", async ({ page }) => {
      await page.goto(`${language}/hiring/overbooked-slots/`);
      const term = page.locator(".term").first();
      const definition = term.locator(".definition");
      await expect(definition).toBeHidden();
      await term.hover();
      await expect(definition).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(definition).toBeHidden();
      await page.mouse.move(0, 0);
      await term.locator("a").focus();
      await expect(definition).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(definition).toBeHidden();
      await expect(term.locator("a")).toHaveAccessibleDescription((await definition.textContent()) ?? "");
    });

    test("reads on from page to page, in the order of its menu", async ({ page }) => {
      await page.goto(overview);
      const menu = await page
        .locator(".side-nav:not(.toc) a")
        .evaluateAll((links) => links.map((a) => a.getAttribute("href")));
      expect(menu.length).toBeGreaterThan(12);
      for (const [index, href] of menu.slice(0, 4).entries()) {
        expect(new URL(page.url()).pathname).toBe(href);
        const next = page.locator("a[rel=next]");
        await expect(next).toHaveAttribute("href", menu[index + 1] ?? "");
        await next.click();
      }
    });
  });

  test.describe(`guides without JavaScript, ${language}`, () => {
    test.use({ javaScriptEnabled: false });

    test("stand whole, with no button that nothing would answer", async ({ page }) => {
      await page.goto(overview);
      await expect(page.locator(".brief li").first()).toBeVisible();
      await expect(page.locator(".brief-take")).toBeHidden();
    });
  });

  test.describe(`guides on a touch screen, ${language}`, () => {
    test.use({ hasTouch: true, viewport: { width: 390, height: 800 } });

    test("show a term's meaning at the first tap, and its place in the glossary at the second", async ({
      page,
    }) => {
      await page.goto(`${language}/hiring/overbooked-slots/`);
      const link = page.locator(".term > a").first();
      await link.tap();
      await expect(page.locator(".term > .definition").first()).toBeVisible();
      await expect(page).toHaveURL(/overbooked-slots\/$/u);
      await link.tap();
      await expect(page).toHaveURL(/glossary\/#/u);
    });
  });
}
