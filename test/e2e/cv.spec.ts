import { readFile } from "node:fs/promises";
import { dataUrlBytes, pictureFile } from "#documents/picture-file.ts";
import { solidPng } from "../fixtures/picture.ts";
import { unzip } from "../fixtures/unzip.ts";
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

    test("takes a photo only where asked, cut to size, on the sheet and in the files", async ({ page }) => {
      await page.goto(`${language}/tools/cv/`);
      await builderAwake(page);
      const photo = sheet(page).locator("img.photo");
      const choose = page.getByLabel(words.text("field.photo"), { exact: true });
      await expect(choose).toHaveCount(0);
      const box = page.getByLabel(words.text("field.hasPhoto"), { exact: true });
      await expect(box).not.toBeChecked();
      await expect(page.getByText(words.text("field.hasPhoto.hint"))).toBeVisible();
      await box.check();
      const give = (name: string, buffer: Buffer, mimeType = "image/png") =>
        choose.setInputFiles({ name, mimeType, buffer });
      const status = page.locator(".picture-field [role=status]");
      // What a file is called or says of itself does not count.
      await give("photo.png", Buffer.from("GIF89a"));
      await expect(status).toContainText("photo.png");
      await expect(status).toHaveClass("err");
      await give("cut.png", solidPng(900, 900).subarray(0, 200));
      await expect(status).toContainText("cut.png");
      const bomb = Buffer.from(solidPng(2, 2));
      bomb.writeUInt32BE(60_000, 16);
      bomb.writeUInt32BE(60_000, 20);
      await give("bomb.png", bomb);
      await expect(status).toContainText("60");
      await expect(photo).toHaveCount(0);

      await give("me.png", solidPng(1600, 900));
      await expect(photo).toBeVisible();
      await expect(status).not.toHaveClass("err");
      const size = await photo.evaluate((one: HTMLImageElement) => [one.naturalWidth, one.naturalHeight]);
      expect(size).toEqual([413, 531]);
      await page.reload();
      await page.locator("[data-builder][data-ready]").waitFor();
      await expect(photo).toBeVisible();
      const saved = async (key: string): Promise<Buffer> => {
        const [download] = await Promise.all([page.waitForEvent("download"), button(page, key).click()]);
        return readFile(await download.path());
      };
      const resume = JSON.parse((await saved("file.json-resume")).toString()) as {
        basics: { image: string };
      };
      expect(pictureFile(dataUrlBytes(resume.basics.image) ?? new Uint8Array())).toEqual({
        type: "jpg",
        width: 413,
        height: 531,
      });
      expect(resume.basics.image.length).toBeLessThan(150_000);
      const paths = [...unzip(await saved("take.docx")).keys()];
      expect(paths.filter((path) => /media\/.*\.jpg$/u.test(path))).toHaveLength(1);
      expect((await saved("builder.html")).toString()).toContain(resume.basics.image);
      await page.emulateMedia({ media: "print" });
      await expect(photo).toBeVisible();
      await page.emulateMedia({ media: "screen" });
      await expectFitForAll(page);
      await page.setViewportSize({ width: 1280, height: 800 });
      await box.uncheck();
      await expect(photo).toHaveCount(0);
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
