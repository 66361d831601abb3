import { expectFitForAll } from "./axe.ts";
import { awake, expect, figure, languages, test, wordsOf } from "./site.ts";
import { printsWithoutTheForm, savedBy } from "./tool-page.ts";

for (const language of languages) {
  const words = wordsOf(language, "interview-scorecard");
  const path = `${language}/tools/interview-scorecard/`;
  const label = (key: string): string => words.text(key);
  const decimal = language === "fr" ? "," : ".";

  test.describe(`the interview scorecard, ${language}`, () => {
    test("opens on a made-up case, weighs competences and moves them by keyboard", async ({ page }) => {
      await page.goto(path);
      await awake(page);
      expect(await figure(page)).toContain(`3${decimal}75`);
      const names = page.locator("[data-field=competences] input[name$='.name']");
      await expect(names).toHaveCount(6);
      const first = await names.first().inputValue();
      await page
        .getByRole("button", { name: new RegExp(`^${label("field.competences.down")}, .* 1$`, "u") })
        .press("Enter");
      await expect(names.nth(1)).toHaveValue(first);
      // The row that moved keeps the focus.
      await page.keyboard.press("Enter");
      await expect(names.nth(2)).toHaveValue(first);
      await page.getByRole("button", { name: label("field.competences.add") }).press("Enter");
      await page.keyboard.type("Made-up skill");
      await expect(names.nth(6)).toHaveValue("Made-up skill");
      await expect(page).toHaveURL(/Made-up/u);
      await page.locator("[data-field=competences] li").nth(6).locator(".remove").press("Enter");
      await expect(names).toHaveCount(6);
      await page.locator("[name='competences.0.weight']").fill("-1");
      await expect(page.locator(".cell .err").first()).toContainText("-1");
      await page.locator("[name='competences.0.weight']").fill("3");
      await expect(page.locator("table.figures").first()).toBeVisible();
    });

    test("is scored alone on two sheets, sent back as a link and a file, and put together", async ({
      page,
      context,
    }) => {
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
      await page.goto(`${path}?competences=client-understanding%7E3.retention-risk%7E1`);
      await awake(page);
      await page.locator("[name='candidates.0.name']").fill("Made-up Cy");
      await page.getByText(label("add.title")).click();
      await page.getByRole("button", { name: label("add.copy") }).click();
      await expect(page.getByText(label("add.copied"))).toBeVisible();
      const empty = await copied();
      expect(new URL(empty).search).not.toContain("Cy");

      const fill = async (me: string, ratings: readonly (readonly [string, string])[]): Promise<void> => {
        await page.goto("about:blank");
        await page.goto(empty);
        await page.locator("[data-tool][data-ready]").first().waitFor();
        await expect(page.getByLabel(label("head.rating")).first()).toBeDisabled();
        await page.getByLabel(label("field.me")).fill(me);
        for (const [index, [rating, sentence]] of ratings.entries()) {
          await page.getByLabel(label("head.rating")).nth(index).selectOption(rating);
          await page.getByLabel(label("head.sentence")).nth(index).fill(sentence);
        }
        await expect(page.locator(".result details summary").first()).toContainText("Made-up Cy");
      };
      await fill("Ann", [
        ["4", "asked who decides"],
        ["2", "no plan"],
      ]);
      await page.getByRole("button", { name: label("sheet.copy") }).click();
      await expect(page.getByText(label("sheet.copied"))).toBeVisible();
      const byLink = await copied();
      expect(byLink).not.toContain("Cy");
      await fill("Bo", [
        ["5", "asked why"],
        ["4", "a dated plan"],
      ]);
      const file = await savedBy(page, label("sheet.save"));
      expect(file.name).toMatch(/\.json$/u);

      await page.goto(`${path}?competences=client-understanding%7E3.retention-risk%7E1`);
      await awake(page);
      await page.getByText(label("add.title")).click();
      await page.getByLabel(label("add.paste")).fill(byLink);
      await page.getByRole("button", { name: label("add.button") }).click();
      await expect(
        page.getByText(words.text("add.done", { from: label("add.pasted"), count: 2 })),
      ).toBeVisible();
      const files = page.getByLabel(label("add.files"));
      await files.setInputFiles({ name: "a.png", mimeType: "image/png", buffer: Buffer.from("PNG") });
      await expect(page.getByText(words.text("add.none", { from: "a.png" }))).toBeVisible();
      await files.setInputFiles({ name: "bo.json", mimeType: "application/json", buffer: file.bytes });
      await expect(page.getByText(words.text("add.done", { from: "bo.json", count: 2 }))).toBeVisible();
      // (3 × 4.5 + 1 × 3) ÷ 4
      expect(await figure(page)).toContain(language === "fr" ? "4,13" : "4.13");
      await expect(page.locator("section, div", { hasText: label("table.gaps") }).last()).toBeVisible();
      await expect(page.getByText(/Ann 2\s?: no plan\s?; Bo 4\s?: a dated plan/u)).toBeVisible();
      expect(decodeURIComponent(page.url())).not.toMatch(/Ann|no plan/u);
    });

    test("keeps a sheet on the device if asked, and reads a pasted table", async ({ page }) => {
      await page.goto(path);
      await awake(page);
      const pasted = page.getByLabel(label("field.ratings"), { exact: true });
      await pasted.fill("Ann\u{A0}\tA\tretention-risk\t5\ta\nAnn\tB\tretention-risk\t2\tb\nx\ty\tz\t9");
      expect(await figure(page)).toContain(`5${decimal}00`);
      await expect(page.locator(".result .note.warn", { hasText: /3\.?$/u }).first()).toBeVisible();
      await page.getByRole("button", { name: label("private.keep") }).click();
      await page.reload();
      await awake(page);
      expect(await figure(page)).toContain(`5${decimal}00`);
      await page.getByRole("button", { name: label("private.forget") }).click();
    });

    test("proposes the day files are deleted, and compares groups with their warning", async ({ page }) => {
      await page.goto(`${path}?country=fr`);
      await awake(page);
      await page.getByLabel(label("field.decided"), { exact: true }).fill("2026-11-30");
      const deletion = page.locator("table", { hasText: label("head.rule") });
      await expect(deletion).toContainText("2028");
      await page.getByRole("button", { name: label("field.groups.add") }).click();
      await page.getByRole("button", { name: label("field.groups.add") }).click();
      for (const [name, value] of Object.entries({
        "0.selected": "12",
        "0.others": "36",
        "1.selected": "20",
        "1.others": "30",
      }))
        await page.locator(`[name='groups.${name}']`).fill(value);
      const groups = page.locator("table", { hasText: label("head.chance") });
      await expect(groups).toContainText(`0${decimal}625`);
      await expect(groups).toContainText(`0${decimal}1347`);
      await expect(groups).toContainText(label("groups.too-few"));
    });

    test("gives a blank grid for Word, a workbook, and a clean print", async ({ page }) => {
      await page.goto(path);
      await awake(page);
      const paper = await savedBy(page, words.text("take.paper", { title: label("paper.grid") }));
      expect(paper.name).toMatch(/-grid\.docx$/u);
      const sheet = await savedBy(page, label("take.xlsx"));
      expect(sheet.bytes.subarray(0, 2).toString()).toBe("PK");
      await printsWithoutTheForm(page);
    });

    test("fits everyone, as a comparison and as a sheet", async ({ page }) => {
      await page.goto(`${path}?country=gb`);
      await awake(page);
      await expectFitForAll(page);
      await page.goto(`${path}?way=sheet&country=gb`);
      await awake(page);
      await page.getByLabel(label("field.me")).fill("Ann");
      await expectFitForAll(page);
    });
  });
}
