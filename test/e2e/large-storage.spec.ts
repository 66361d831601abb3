import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, languages, test, wordsOf } from "./site.ts";
import { builderPage } from "./site.ts";

/** What the version before the database kept, word for word. */
const before =
  '{"version":1,"value":{"open":"1","records":{"1":{"name":"Nantes","fields":{"name":"Made-up Person"},"lists":{}}}}}';
const small = (page: Page) => page.evaluate(() => Object.fromEntries(Object.entries(localStorage)));

for (const language of languages) {
  const { sheet } = builderPage("cv", language);
  const site = wordsOf(language);
  const cv = `${language}/tools/cv/`;
  const openCv = async (page: Page): Promise<void> => {
    await page.goto(cv);
    await page.locator("[data-builder][data-ready]").waitFor();
  };

  test(`drafts of a CV move to the browser's database, and its list shows them, ${language}`, async ({
    page,
  }) => {
    await page.goto(`${language}/about/privacy/`);
    await page.evaluate((text) => localStorage.setItem("repere.drafts.cv", text), before);
    await openCv(page);
    await expect(sheet(page)).toContainText("Made-up Person");
    await expect.poll(() => small(page)).toEqual({ "repere.large": '{"version":1,"value":["drafts.cv"]}' });
    // Found at once by the next visit, without coming near.
    await page.reload();
    await page.locator("[data-builder][data-ready]").waitFor();
    await expect(sheet(page)).toContainText("Made-up Person");

    await page.goto(`${language}/about/privacy/`);
    const list = page.locator(".stored-here");
    await list.scrollIntoViewIfNeeded();
    await expect(list.locator("li")).toHaveCount(1);
    await expect(list.locator("li")).toContainText("Nantes");
    const [saved] = await Promise.all([
      page.waitForEvent("download"),
      list.getByRole("button", { name: site.text("stored.save"), exact: true }).click(),
    ]);
    const file = await saved.path();
    expect(await readFile(file, "utf8")).toContain("Made-up Person");
    await list.locator("li button").click();
    await expect(list.locator("li")).toHaveCount(0);
    expect(await small(page)).toEqual({});
    await list.getByRole("button", { name: site.text("stored.undo"), exact: true }).click();
    await expect(list.locator("li")).toContainText("Nantes");
    await list.getByRole("button", { name: site.text("stored.delete-all"), exact: true }).click();
    await expect(list.locator("li")).toHaveCount(0);
    // Read back from the file on a device that holds nothing.
    await page.locator("#stored-file").setInputFiles(file);
    await expect(list.locator("li")).toContainText("Nantes");
    await openCv(page);
    await expect(sheet(page)).toContainText("Made-up Person");
  });

  test(`a CV larger than the small storage is kept, ${language}`, async ({ page }) => {
    await page.goto(`${language}/about/privacy/`);
    const record = (name: string) => ({ name, fields: { name, advert: "x".repeat(900_000) }, lists: {} });
    const names = Array.from({ length: 12 }, (_, index) => `Person ${String(index)}`);
    const value = {
      open: "0",
      records: Object.fromEntries(names.map((name, index) => [index, record(name)])),
    };
    await page.locator("#stored-file").scrollIntoViewIfNeeded();
    await page.locator("#stored-file").setInputFiles({
      name: "repere.json",
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify({ repere: 1, kept: { "repere.drafts.cv": { version: 1, value } } })),
    });
    await expect(page.locator(".stored-here li")).toContainText("Person 11");
    await openCv(page);
    await expect(sheet(page)).toContainText("Person 0");
    await page.locator(".drafts > summary").click();
    await expect(page.locator("#cv-drafts-open option")).toHaveCount(12);
  });
}
