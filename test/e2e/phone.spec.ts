import { awake, checklistWordsOf, expect, languages, openChecklist, test } from "./site.ts";

test.use({ viewport: { width: 360, height: 740 } });

for (const language of languages) {
  const words = checklistWordsOf(language);

  test.describe(`on a phone, ${language}`, () => {
    for (const path of [
      "tools/salary/?dataset=us-oflc-2025",
      "tools/cities/?dataset=us-oflc-2025",
      "tools/salary/?dataset=ru-source-2015&level=3",
    ]) {
      test(`the level asked for is seen in the tables of /${path} without scrolling`, async ({ page }) => {
        await page.goto(`${language}/${path}`);
        await awake(page);
        const tables = page.locator("table.figures:has([data-chosen])");
        await expect(tables.first()).toBeVisible();
        for (const table of await tables.all())
          for (const cell of await table.locator("tr:first-child > [data-chosen]").all()) {
            const { left, right } = await cell.evaluate((one) => one.getBoundingClientRect());
            expect(left).toBeGreaterThanOrEqual(0);
            expect(right).toBeLessThanOrEqual(361);
          }
      });
    }

    test("a strip of links has a shade where it goes on", async ({ page }) => {
      await page.goto(`${language}/roles/account-manager/duties/`);
      for (const strip of [".nav", ".side-nav:not(.toc)"]) {
        const nav = page.locator(strip);
        const isCut = await nav.evaluate((one) => one.scrollWidth > one.clientWidth);
        if (isCut) await expect(nav).toHaveCSS("background-attachment", "local, local, scroll, scroll");
      }
      expect(
        await page.locator(".side-nav:not(.toc)").evaluate((one) => one.scrollWidth > one.clientWidth),
      ).toBe(true);
    });

    test("the index of checklists begins with what is in progress, and shares a list", async ({ page }) => {
      await page.addInitScript(() => {
        Object.assign(navigator, {
          share: (data: ShareData) => {
            document.title = JSON.stringify(data);
            return Promise.resolve();
          },
        });
      });
      await page.goto(`${language}/checklists/`);
      await expect(page.locator("[data-in-progress]")).toBeHidden();
      await openChecklist(page, `${language}/checklists/first-day/`);
      for (const index of [0, 1, 2, 3]) await page.locator(".checks input").nth(index).check();
      await page.goto(`${language}/checklists/`);
      const first = page.locator(".lists-index section:visible li").first();
      await expect(first).toHaveText(language === "fr" ? /Premier jour 4 sur 17/u : /First day 4 of 17/u);
      const share = page.locator("[data-share-list]:visible").first();
      await share.click();
      await expect(page).toHaveTitle(new RegExp(`"url":"[^"]*/${language}/checklists/`, "u"));
    });

    test("a name of one long word scrolls nothing sideways", async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await openChecklist(page, `${language}/checklists/first-day/`);
      const name = "Rindfleischetikettierungsüberwachungsaufgabengesetze";
      await page.locator(".copies summary").click();
      for (const kind of ["rename", "new"]) {
        await page.getByRole("button", { name: words.text(`copies.${kind}`), exact: true }).click();
        await page.locator("#copies-name").fill(name);
        await page.keyboard.press("Enter");
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      }
      await expect(page.locator("#copies-shown option")).toHaveCount(2);
      await page.locator(".checks input").first().check();
      await page.goto(`${language}/checklists/`);
      await expect(page.locator("[data-in-progress] li").first()).toContainText(name);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      await page.goto(`${language}/about/privacy/`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    });

    test("a note is not struck through while it is typed, and progress shows in forced colours", async ({
      page,
    }) => {
      await openChecklist(page, `${language}/checklists/first-day/`);
      await page.locator(".checks input").first().check();
      await page.locator(".row-buttons button").first().click();
      const note = page.locator(".item-note textarea").first();
      await note.fill("at nine");
      await expect(note).toHaveCSS("text-decoration-line", "none");
      await page.emulateMedia({ forcedColors: "active" });
      const [full, empty] = await page
        .locator(".progress li")
        .evaluateAll((all) => all.slice(0, 2).map((one) => getComputedStyle(one).backgroundColor));
      expect(full).not.toBe(empty);
    });

    test("the page behind the search is darker than before, in the dark", async ({ page }) => {
      await page.emulateMedia({ colorScheme: "dark" });
      await page.goto(`${language}/about/`);
      await page.locator("[data-search-open]").click();
      await expect(page.getByRole("searchbox")).toBeFocused();
      expect(
        await page
          .locator("dialog[open]")
          .evaluate((dialog) => getComputedStyle(dialog, "::backdrop").backgroundColor),
      ).toBe("rgba(0, 0, 0, 0.8)");
    });
  });
}
