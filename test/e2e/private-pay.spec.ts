import type { Page } from "@playwright/test";
import { awake, expect, figure, languages, test, wordsOf } from "./site.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const rank = { fr: "centile 60,6", en: "percentile 60.6" } as const;
const stored = (page: Page): Promise<string | null> =>
  page.evaluate(() => localStorage.getItem("repere.inputs.position"));

/** Notes every answer that a reader could see, from the first paint on. */
async function watchAnswers(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const seen = new Set<string>();
    Object.assign(window, { seen });
    const look = (): void => {
      const shown = document.querySelector<HTMLElement>(".figure strong");
      if (shown?.checkVisibility({ visibilityProperty: true }) === true) seen.add(shown.innerText);
      requestAnimationFrame(look);
    };
    look();
  });
  return () => page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen]);
}

for (const language of languages) {
  const words = wordsOf(language, "position");
  const address = `${language}/tools/position/`;
  const pay = (page: Page) => page.getByLabel(words.text("field.pay"), { exact: true });
  const press = (page: Page, name: string): Promise<void> =>
    page.getByRole("button", { name: words.text(name), exact: true }).click();

  test.describe(`pay that stays on the device, ${language}`, () => {
    test("a link with one's figures has them after its #, and says so @smoke", async ({ page }) => {
      await page.goto(`${address}?dataset=us-oews`);
      await awake(page);
      await pay(page).fill("80000");
      await press(page, "take.link");
      await expect(page.locator(".done")).toHaveText(words.text("take.done.link"));
      const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
      expect(await copied()).not.toMatch(/80000|pay=|#/u);

      await press(page, "take.private-link");
      await expect(page.locator(".done")).toHaveText(words.text("take.done.private-link"));
      const link = await copied();
      expect(link).toMatch(/place=us#pay=80000-USD$/u);

      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      const answers = await watchAnswers(page);
      await page.goto("about:blank");
      await page.goto(link);
      await awake(page);
      await expect.poll(() => figure(page)).toBe(rank[language]);
      expect(page.url()).toBe(link.split("#")[0]);
      await page.waitForTimeout(100);
      expect(await answers()).toEqual([rank[language]]);
      await expect(page.getByText(words.text("private.from-link"))).toBeVisible();
      expect(await stored(page)).toBeNull();
      // What stands after the # is no part of what is asked; the browser only shows it in the page's own address.
      expect(asked.filter((url) => url.split("#")[0]?.includes("80000"))).toEqual([]);
    });

    test("nothing is kept before it is asked for, then it is there before the example is seen", async ({
      page,
    }) => {
      const answers = await watchAnswers(page);
      await page.goto(`${address}?dataset=us-oews`);
      await awake(page);
      await pay(page).fill("64000");
      await expect.poll(() => figure(page)).not.toBe(rank[language]);
      expect(await stored(page)).toBeNull();
      await press(page, "private.keep");
      await expect(page.getByText(words.text("private.kept"))).toBeVisible();
      // Kept from now on with every change.
      await page.getByLabel(words.text("field.fullTime"), { exact: true }).fill("80");
      expect(await stored(page)).toContain("64000-USD");

      await page.reload();
      await awake(page);
      await expect.poll(() => figure(page)).toBe(rank[language]);
      await expect(pay(page)).toHaveValue(/64.?000/u);
      await page.waitForTimeout(100);
      expect(await answers()).toEqual([rank[language]]);
      await expect(page.getByText(words.text("notice.example"))).toHaveCount(0);

      await press(page, "private.forget");
      expect(await stored(page)).toBeNull();
      await expect.poll(() => figure(page)).toBe(rank[language]);
      await page.reload();
      await awake(page);
      await expect(page.getByText(words.text("notice.example"))).toBeVisible();
    });

    test("a query that gives the pay is refused in words, without repeating it", async ({ page }) => {
      await page.goto(`${address}?dataset=us-oews&pay=80000-USD`);
      await awake(page);
      const notice = page.locator(".result .note.warn").first();
      await expect(notice).toHaveText(words.text("notice.private", { field: words.text("field.pay") }));
      await expect(page.getByText(words.text("notice.example"))).toBeVisible();
    });
  });
}
