import { readFile } from "node:fs/promises";
import { expectFitForAll } from "./axe.ts";
import { builderAwake, builderPage, builderWordsOf, expect, languages, test } from "./site.ts";

const path = (language: string): string => `${language}/tools/job-description/`;

for (const language of languages) {
  const { words, sheet, button, openPart } = builderPage("job-description", language);

  test.describe(`the job description, ${language}`, () => {
    test("goes from nothing to a signed sheet: three things changed, kept, found again, in Word", async ({
      page,
    }) => {
      await page.goto(path(language));
      await expect(sheet(page)).toContainText("Atelier Brume");
      await builderAwake(page);
      await page.getByLabel(words.text("field.title"), { exact: true }).fill("Key account manager");
      await page.getByLabel(words.text("field.company"), { exact: true }).fill("Made-up Company");
      await openPart(page, "sheet");
      await page.getByLabel(words.text("field.letterhead")).fill("1 Example Street");
      await expect(sheet(page)).toContainText(words.text("sheet.title", { title: "Key account manager" }));
      await expect(sheet(page).locator(".letterhead")).toHaveText(/Made-up Company.*1 Example Street/u);
      // Nothing stands in the address, and nothing is sent.
      expect(new URL(page.url()).search).toBe("");

      await page.reload();
      await page.locator("[data-builder][data-ready]").waitFor();
      await expect(sheet(page)).toContainText("Key account manager");

      const [download] = await Promise.all([
        page.waitForEvent("download"),
        button(page, "take.docx").click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/^[^.]*key-account-manager\.docx$/u);
      const bytes = await readFile(await download.path());
      expect(bytes.subarray(0, 2).toString()).toBe("PK");

      // The advert is made from the same draft.
      await button(page, "paper.advert").click();
      await expect(sheet(page).locator("h2")).toHaveText("Key account manager, Nantes");
      await expect(sheet(page)).toContainText("Made-up Company");
      const [text] = await Promise.all([
        page.waitForEvent("download"),
        button(page, "file.board-text").click(),
      ]);
      const advert = await readFile(await text.path(), "utf8");
      expect(advert).toContain("Key account manager, Nantes");
      expect(advert).toContain(words.text("section.process"));
      const [posting] = await Promise.all([
        page.waitForEvent("download"),
        button(page, "file.posting").click(),
      ]);
      expect(await readFile(await posting.path(), "utf8")).toContain('"@type":"JobPosting"');
    });

    test("adds, moves and removes duties by keyboard alone, and takes it back", async ({ page }) => {
      await page.goto(path(language));
      await builderAwake(page);
      await openPart(page, "duties");
      const lines = page.locator(".list-editor textarea");
      const items = sheet(page)
        .locator("h3", { hasText: words.text("section.duties") })
        .locator("+ ul > li");
      const count = await lines.count();
      const first = await lines.first().inputValue();
      await page.locator("[data-down]").first().focus();
      await page.keyboard.press("Enter");
      await expect(lines.nth(1)).toHaveValue(first);
      await expect(items.nth(1)).toHaveText(first);
      await expect(page.locator(".draft-status [role=status]")).toHaveText(
        words.text("builder.moved", { place: 2, all: count }),
      );
      // The focus went along, so the next key moves it on.
      await page.keyboard.press("Enter");
      await expect(items.nth(2)).toHaveText(first);

      await page.locator("[data-add]").focus();
      await page.keyboard.press("Enter");
      await page.keyboard.type("Visit the made-up plant");
      await expect(items.last()).toHaveText("Visit the made-up plant");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await expect(items).toHaveCount(count);
      await button(page, "drafts.undo").click();
      await expect(items.last()).toHaveText("Visit the made-up plant");
      await button(page, "drafts.undo").click();
      await button(page, "drafts.undo").click();
      await button(page, "drafts.undo").click();
      await expect(items.nth(1)).toHaveText(first);
    });

    test("takes ready duties, warns of a missing right, and is read in the other language", async ({
      page,
    }) => {
      await page.goto(path(language));
      await builderAwake(page);
      await openPart(page, "duties");
      await page.locator(".choices summary").click();
      const boxes = page.locator(".choices input:not(:checked)");
      const unticked = await boxes.count();
      const label = (
        await page.locator(".choices label:has(input:not(:checked))").first().innerText()
      ).trim();
      await boxes.first().check();
      await expect(boxes).toHaveCount(unticked - 1);
      await expect(sheet(page)).toContainText(label);
      await expect(page.getByRole("navigation", { name: words.text("builder.parts") })).toContainText("▲ 1");
      await openPart(page, "rights");
      await expect(page.locator(".to-mend li")).toHaveCount(1);

      const other = language === "fr" ? "en" : "fr";
      await openPart(page, "post");
      await page.getByLabel(words.text("field.company"), { exact: true }).fill("Société Inventée");
      await page.goto(path(other));
      await page.locator("[data-builder][data-ready]").waitFor();
      await expect(
        page.getByLabel(builderWordsOf("job-description", other).text("field.company")),
      ).toHaveValue("Société Inventée");
      await expect(sheet(page)).not.toContainText(label);
      await expect(sheet(page)).toContainText(
        builderWordsOf("job-description", other).text("section.duties"),
      );
    });

    test("keeps several drafts, in two tabs at once, and reads one back from its file", async ({
      page,
      context,
    }) => {
      await page.goto(path(language));
      await builderAwake(page);
      await page.getByLabel(words.text("field.company"), { exact: true }).fill("First Company");
      const other = await context.newPage();
      await other.goto(path(language));
      await other.locator("[data-builder][data-ready]").waitFor();
      await expect(sheet(other)).toContainText("First Company");
      await other.getByLabel(words.text("field.title"), { exact: true }).fill("From the other tab");
      await expect(sheet(page)).toContainText("From the other tab");
      await other.close();

      await page.locator(".drafts summary").click();
      await page.getByLabel(words.text("drafts.name")).fill("Lyon");
      const [saved] = await Promise.all([
        page.waitForEvent("download"),
        button(page, "drafts.export").click(),
      ]);
      const file = await saved.path();
      expect(saved.suggestedFilename()).toBe("repere-job-description-lyon.json");
      await button(page, "drafts.new").click();
      await expect(sheet(page)).toContainText("Atelier Brume");
      await page.locator(".drafts input[type=file]").setInputFiles(file);
      await expect(page.locator(".drafts select option")).toHaveCount(3);
      await expect(sheet(page)).toContainText("From the other tab");
      await page
        .locator(".drafts input[type=file]")
        .setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from("no") });
      await expect(page.locator(".draft-status [role=status]")).toHaveText(
        words.text("drafts.bad.not-json", { file: "x.json" }),
      );
      await expect(page.locator(".drafts select option")).toHaveCount(3);

      // Everything kept is listed, and can be deleted, on its page.
      await page.goto(`${language}/about/privacy/`);
      await page.locator("[data-stored]").scrollIntoViewIfNeeded();
      await expect(
        page.locator("[data-stored] li", { hasText: "repere.drafts.job-description" }),
      ).toContainText("Lyon");
    });

    test("shows the rules of the reader’s state, and warns where pay is missing", async ({ page }) => {
      await page.goto(`${path(language)}#advert`);
      await builderAwake(page);
      await expect(sheet(page).locator("h2")).toContainText("Nantes");
      await page.getByLabel(words.text("field.country")).selectOption("us");
      await openPart(page, "pay");
      const rules = page.locator(".part-notes dt");
      const all = await rules.count();
      expect(all).toBeGreaterThan(5);
      await openPart(page, "post");
      await page.getByLabel(words.text("field.region")).selectOption("illinois");
      await openPart(page, "pay");
      await expect.poll(() => rules.count()).toBeLessThan(all);
      await page.getByLabel(words.text("field.payLow")).fill("");
      await page.getByLabel(words.text("field.payHigh")).fill("");
      await expect(page.locator(".to-mend li")).toHaveCount(1);
      // What is no number is said beside its field, and the sheet keeps the last good one.
      await page.getByLabel(words.text("field.payLow")).fill("beaucoup");
      await expect(page.locator(".part .err")).toContainText("beaucoup");
    });

    test("fits everyone: axe, narrow screens, form and sheet", async ({ page }) => {
      await page.goto(path(language));
      await builderAwake(page);
      await page.locator(".drafts summary").click();
      await openPart(page, "duties");
      await page.locator(".choices summary").click();
      await expectFitForAll(page);
      await button(page, "builder.see-sheet").click();
      await expect(sheet(page)).toBeVisible();
      await expect(page.locator(".part-form")).toBeHidden();
      await page.emulateMedia({ media: "print" });
      await expect(page.locator(".builder-head")).toBeHidden();
      await expect(sheet(page)).toBeVisible();
    });
  });
}

const { words: english, sheet } = builderPage("job-description", "en");

test("says that nothing can be kept where the browser forbids it, and goes on", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, "localStorage", {
      get() {
        throw new DOMException("no", "SecurityError");
      },
    });
  });
  await page.goto(path("en"));
  await builderAwake(page);
  await expect(page.locator(".notices")).toContainText(english.text("drafts.trouble.forbidden"));
  await page.getByLabel(english.text("field.title"), { exact: true }).fill("Goes on");
  await expect(sheet(page)).toContainText("Goes on");
});

test("takes any text as text: scripts, other alphabets, and one of a million signs", async ({ page }) => {
  await page.goto(path("en"));
  await builderAwake(page);
  const title = page.getByLabel(english.text("field.title"), { exact: true });
  await title.fill('<img src=x onerror="document.title=1"> Менеджер مدير 客户经理');
  await expect(sheet(page).locator("h2")).toContainText("<img src=x");
  expect(await page.title()).not.toBe("1");
  await title.fill("x".repeat(1_000_000));
  await expect(page.locator(".part .err")).toBeVisible();
  await expect(sheet(page).locator("h2")).toContainText("Менеджер مدير 客户经理");
});
