import english from "../../src/kit/mount/case/texts.en.json" with { type: "json" };
import french from "../../src/kit/mount/case/texts.fr.json" with { type: "json" };
import { expectFitForAll } from "./axe.ts";
import { awake, expect, figure, languages, test, wordsOf } from "./site.ts";

const caseTexts = { en: english, fr: french };

for (const language of languages) {
  const words = wordsOf(language, "bands");
  const path = `${language}/tools/bands/`;

  test.describe(`pay bands, ${language}`, () => {
    test("opens on published pay of the reader's country, and blends in a second source", async ({
      page,
    }) => {
      await page.goto(path);
      await awake(page);
      // The reader's own day, which the build does not know.
      await expect(page.getByLabel(words.text("field.applies"), { exact: true })).toHaveValue(/^20\d\d-/u);
      await expect(page.locator("[aria-labelledby=bands-market-title]")).toContainText(
        language === "fr" ? "44 820" : "78,060",
      );
      await page.goto(
        `${path}?way=market&dataset=us-oews-metros&place=us-35620&second=us-oews-states&secondPlace=us-ny&share=40`,
      );
      await awake(page);
      await expect(page.locator("[aria-labelledby=bands-market-title] thead")).toContainText(
        words.text("head.blended"),
      );
      await expect(page.locator("[aria-labelledby=bands-market-title] tbody tr")).toHaveCount(3);
      await page.getByLabel(words.text("field.second"), { exact: true }).selectOption("none");
      await expect(page.locator("[aria-labelledby=bands-market-title] thead")).not.toContainText(
        words.text("head.blended"),
      );
    });

    test("weighs three sources by quality, size and age under a cap, and refuses a cap that cannot hold", async ({
      page,
    }) => {
      await page.goto(
        `${path}?way=market&dataset=us-oews-metros&place=us-35620&second=us-oews-states&secondPlace=us-ca`,
      );
      await awake(page);
      const field = (name: string) => page.getByLabel(words.text(`field.${name}`), { exact: true });
      await expect(field("fourth")).toHaveCount(0);
      await field("third").selectOption("us-oews");
      await expect(field("fourth")).toBeVisible();
      await expect(field("thirdShare")).toHaveValue("33");
      await page.locator("#bands-weighing-computed").check();
      await expect(field("thirdShare")).toHaveCount(0);
      const sizes = { size: "120", secondSize: "40", thirdSize: "300" };
      for (const [name, size] of Object.entries(sizes)) await field(name).fill(size);
      await field("secondQuality").fill(language === "fr" ? "0,6" : "0.6");
      await field("thirdQuality").fill(language === "fr" ? "0,4" : "0.4");
      const table = page.locator("[aria-labelledby=bands-weights-title]");
      // 120, 24 and 120: formulas F10.
      await expect(table.locator("tbody tr").nth(1).locator("td").last()).toHaveText(/^9[.,]1\s?%$/u);
      await field("cap").fill("30");
      await expect(page.locator(".field .err")).toContainText(/33[.,]34/u);
      await field("cap").fill("40");
      await expect(page.locator(".field .err")).toHaveCount(0);
      await expect(table.locator("tbody tr").nth(1).locator("td").last()).toHaveText(/^20[.,]0\s?%$/u);
      await expect(page.locator("#bands-weights-title")).toContainText(/2[.,]78/u);
      await expect(page).toHaveURL(/cap=40/u);
      await page.reload();
      await awake(page);
      await expect(table.locator("tbody tr").nth(1).locator("td").last()).toHaveText(/^20[.,]0\s?%$/u);
      await expectFitForAll(page);
    });

    test("proposes the minimum wage in force on the day the structure applies from", async ({ page }) => {
      await page.goto(`${path}?way=even&spread=120&first=26000&minimumOf=fr&applies=2026-11-27`);
      await awake(page);
      // 12.31 euros an hour, 35 hours a week, 52 weeks.
      await expect(page.locator(".result .note.warn", { hasText: /22.404/u })).toBeVisible();
      await page.getByLabel(words.text("field.applies"), { exact: true }).fill("2019-01-01");
      await expect(page.locator(".result .note.warn", { hasText: /2019/u })).toBeVisible();
    });

    test("builds a structure, warns where it breaks, and shares it by its address", async ({ page }) => {
      await page.goto(`${path}?way=even`);
      await awake(page);
      expect(await figure(page)).toMatch(/26.700.+61.300/u);
      await page.getByLabel(words.text("field.spread"), { exact: true }).fill("10");
      await expect(page.locator(".result .note.warn").first()).toContainText(/€/u);
      await expect(page).toHaveURL(/spread=10/u);
      await page.reload();
      await awake(page);
      await expect(page.locator("table").first()).toContainText(words.text("gap"));
    });

    test("places people, who stay on the device", async ({ page }) => {
      await page.goto(`${path}?way=even`);
      await awake(page);
      await page
        .getByLabel(words.text("field.people"), { exact: true })
        .fill("Made-up Ann\t24000\t1\nMade-up Bo\t40000\t2\nnobody");
      const people = page.locator("table", { hasText: words.text("head.compa") }).first();
      await expect(people).toContainText("Made-up Ann");
      await expect(people.locator("tbody tr").first()).toContainText(/2.700/u);
      await expect(page.locator(".result .note.warn")).toHaveCount(2);
      expect(decodeURIComponent(page.url())).not.toContain("Ann");
      await page.getByLabel(words.text("field.first"), { exact: true }).fill("-1");
      await expect(page.locator(".field .err")).toContainText("-1");
    });

    test("saves all that was entered in a file, reads it back, and says why another file is none", async ({
      page,
    }) => {
      await page.goto(`${path}?way=even&grades=2`);
      await awake(page);
      const people = page.getByLabel(words.text("field.people"), { exact: true });
      await people.fill("Made-up Ann\t24000\t1");
      const fold = page.getByText(words.text("case.title"));
      await fold.click();
      const saving = page.waitForEvent("download");
      await page.getByRole("button", { name: caseTexts[language].save }).click();
      const saved = await (await saving).path();
      const paper = page.waitForEvent("download");
      await page
        .getByRole("button", { name: words.text("take.paper", { title: words.text("paper.staff") }) })
        .click();
      expect((await paper).suggestedFilename()).toMatch(/-staff\.docx$/u);
      await page.goto(path);
      await awake(page);
      await fold.click();
      const open = page.getByLabel(caseTexts[language].open, { exact: true });
      await open.setInputFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from("[]") });
      await expect(page.locator(".private-box [role=alert]")).toContainText("a.json");
      await open.setInputFiles(saved);
      await expect(people).toHaveValue("Made-up Ann\t24000\t1");
      await expect(page.getByLabel(words.text("field.grades"), { exact: true })).toHaveValue("2");
      await expect(page).toHaveURL(/grades=2/u);
      expect(decodeURIComponent(page.url())).not.toContain("Ann");
    });

    test("fits everyone", async ({ page }) => {
      await page.goto(`${path}?way=own&zones=Paris%7E110`);
      await awake(page);
      await expectFitForAll(page);
    });
  });
}
