import { readFile } from "node:fs/promises";
import { expectFitForAll } from "./axe.ts";
import { builderAwake, builderPage, expect, languages, test } from "./site.ts";

for (const language of languages) {
  const { words, sheet, button, openPart } = builderPage("cv", language);

  test.describe(`the CV, ${language}`, () => {
    test("goes from an empty sheet to a CV that is found again, in and out as JSON Resume", async ({
      page,
    }) => {
      await page.goto(`${language}/tools/cv/`);
      await expect(sheet(page)).toContainText("Lina Morvan");
      await builderAwake(page);
      await page.getByLabel(words.text("field.example")).selectOption("none");
      await expect(sheet(page)).not.toContainText("Morvan");
      await page.getByLabel(words.text("field.name"), { exact: true }).fill("Менеджер مدير 客户");
      await page.getByLabel(words.text("field.label"), { exact: true }).fill("Account manager");
      await openPart(page, "work");
      await page.locator("[data-add]").click();
      const first = page.locator("[data-entry]").first();
      await first.getByLabel(words.text("field.position")).fill("Adviser");
      await first.getByLabel(words.text("field.startDate")).fill("03/2024");
      await first.getByLabel(words.text("field.highlights")).fill("Kept 9 of 10 clients");
      await expect(sheet(page)).toContainText("Kept 9 of 10 clients");
      await expect(sheet(page)).toContainText(language === "fr" ? "depuis mars 2024" : "March 2024 to today");
      await first.getByLabel(words.text("field.startDate")).fill("yesterday");
      await expect(first.locator(".err")).toContainText("yesterday");
      await expect(sheet(page)).toContainText("2024");

      await page.reload();
      await page.locator("[data-builder][data-ready]").waitFor();
      await expect(sheet(page)).toContainText("Менеджер مدير 客户");
      const [saved] = await Promise.all([
        page.waitForEvent("download"),
        button(page, "file.json-resume").click(),
      ]);
      const resume = JSON.parse(await readFile(await saved.path(), "utf8")) as {
        work: { startDate: string }[];
      };
      expect(resume.work[0]?.startDate).toBe("2024-03");

      await page.locator(".drafts summary").click();
      const given = {
        basics: { name: "Read Back", profiles: [{ network: "x", username: "y" }] },
        work: [{ name: "Made-up Company", position: "KAM", startDate: "2020-01", custom: { kept: true } }],
      };
      const file = page.getByLabel(words.text("import.json-resume"));
      await file.setInputFiles({
        name: "mine.json",
        mimeType: "application/json",
        buffer: Buffer.from(JSON.stringify(given)),
      });
      await expect(sheet(page)).toContainText("Read Back");
      const [again] = await Promise.all([
        page.waitForEvent("download"),
        button(page, "file.json-resume").click(),
      ]);
      expect(JSON.parse(await readFile(await again.path(), "utf8"))).toMatchObject(given);
      await file.setInputFiles({
        name: "bad.json",
        mimeType: "application/json",
        buffer: Buffer.from('{"work":[{"highlights":1}]}'),
      });
      await expect(page.locator(".draft-status [role=status]")).toContainText("work[0].highlights");
      await expect(sheet(page)).toContainText("Read Back");
    });

    test("compares an advert of any length, and leads to the pay wanted without sending it", async ({
      page,
    }) => {
      await page.goto(`${language}/tools/cv/`);
      await builderAwake(page);
      await openPart(page, "advert");
      await page.getByLabel(words.text("field.advert")).fill("Salesforce, HubSpot, Excel");
      const notes = page.locator(".part-notes dd");
      await expect(notes.first()).toContainText("Salesforce");
      await expect(notes.nth(1)).toContainText("HubSpot");
      await page.getByLabel(words.text("field.advert")).fill("mot ".repeat(250_000));
      await expect(notes.first()).toContainText("mot");
      await openPart(page, "pay");
      await page.getByLabel(words.text("field.wanted")).fill("45 000");
      const link = page.locator(".part-notes a").first();
      await expect(link).toHaveAttribute("href", new RegExp(`/${language}/tools/position/#pay=45000$`, "u"));
      await link.click();
      await page.locator("[data-tool][data-ready]").waitFor();
      await expect(page.locator("input[name=pay]")).toHaveValue(/45.000/u);
      expect(new URL(page.url()).hash).toBe("");
    });

    test("fits everyone, and prints the sheet alone", async ({ page }) => {
      await page.goto(`${language}/tools/cv/`);
      await builderAwake(page);
      await openPart(page, "work");
      await page.locator(".entry-fold summary").first().click();
      await expectFitForAll(page);
      await page.emulateMedia({ media: "print" });
      await expect(page.locator("h1")).toBeHidden();
      await expect(sheet(page)).toBeVisible();
    });
  });
}
