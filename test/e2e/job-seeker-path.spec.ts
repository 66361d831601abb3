import { readFileSync } from "node:fs";
import { awake, builderPage, expect, languages, liveChecklist, test, wordsOf } from "./site.ts";

/** What the role asks besides years, by id. */
function abilities(language: string): Readonly<Record<string, string>> {
  const file = readFileSync(`data/roles/account-manager/${language}.json`, "utf8");
  return (JSON.parse(file) as { readonly abilities: Readonly<Record<string, string>> }).abilities;
}

for (const language of languages) {
  test(`from a level to the pay there, a CV and the dated plan of an interview, ${language}`, async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url().replace(/#.*/u, "")));
    const next = (tool: string) => page.locator(`.tool-next a[href*="/tools/${tool}/"]`);
    const level = wordsOf(language, "level");

    // Level 4: years and every criterion.
    await page.goto(`${language}/tools/level/?dataset=us-oews-metros&occupation=41-4012&place=us-35620`);
    await awake(page);
    await page.getByLabel(level.text("field.years"), { exact: true }).fill("9");
    for (const name of Object.values(abilities(language))) {
      const box = page.getByRole("checkbox", { name, exact: true });
      if ((await box.count()) > 0) await box.check();
    }
    await expect(page.locator(".figure")).toContainText(language === "fr" ? "Niveau 4" : "Level 4");

    // The pay there: the same data set, occupation and place.
    await next("salary").click();
    await page.waitForURL(/\/tools\/salary\/\?/u);
    await awake(page);
    await expect(page.locator("select[name=occupation]")).toHaveValue("41-4012");
    await expect(page.locator("input[role=combobox]")).toHaveValue(/New York/u);
    // What travels for the CV is in no address, and is still there after a reload.
    expect(new URL(page.url()).hash).toBe("");
    await page.reload();
    await awake(page);
    await next("position").click();
    await page.waitForURL(/\/tools\/position\/\?/u);
    await awake(page);
    await page.locator("input[name=pay]").fill("91000");
    await expect(page.locator(".figure")).not.toHaveText("");
    await next("cv").scrollIntoViewIfNeeded();
    await expect(next("cv")).toHaveAttribute("href", /wanted=91000/u);

    // The CV opens on the example of the level, with the pay and the market.
    await next("cv").click();
    await page.waitForURL(/\/tools\/cv\//u);
    await page.locator("[data-builder][data-ready]").waitFor();
    const cv = builderPage("cv", language);
    await expect(cv.sheet(page)).toContainText("Samir Keller");
    await expect(page.locator(".draft-status [role=status]")).toHaveText(cv.words.text("said.handed"));
    expect(new URL(page.url()).hash).toBe("");
    await cv.openPart(page, "pay");
    await expect(page.getByLabel(cv.words.text("field.wanted"))).toHaveValue("91000 USD");
    await expect(page.locator(".part-notes a").first()).toHaveAttribute(
      "href",
      /\/tools\/position\/\?dataset=us-oews-metros&occupation=41-4012[^#]*place=us-35620[^#]*#pay=91000$/u,
    );

    // The day of the interview dates the plan.
    await cv.openPart(page, "interview");
    await page.getByLabel(cv.words.text("field.interview")).fill("2027-03-10");
    await page.getByRole("link", { name: cv.words.text("interview.plan.dated") }).click();
    await page.waitForURL(/\/checklists\/before-my-interview\//u);
    await liveChecklist(page);
    await expect(page.locator("#first-day")).toHaveValue("2027-03-10");
    await expect(page.locator(".sheet-items")).toContainText(language === "fr" ? "9 mars" : "9 March");
    expect(new URL(page.url()).hash).toBe("");
    await page.reload();
    await page.locator("[data-checklist][data-ready]").waitFor();
    await expect(page.locator("#first-day")).toHaveValue("2027-03-10");

    // A CV the reader has worked on keeps their words, and the step can be undone.
    await page.goto(`${language}/tools/cv/#example=2&wanted=50000-USD`);
    await page.locator("[data-builder][data-ready]").waitFor();
    await expect(cv.sheet(page)).toContainText("Samir Keller");
    await cv.openPart(page, "pay");
    await expect(page.getByLabel(cv.words.text("field.wanted"))).toHaveValue("50000 USD");
    await cv.button(page, "drafts.undo").click();
    await expect(page.getByLabel(cv.words.text("field.wanted"))).toHaveValue("91000 USD");

    // No request said anything of the reader: neither pay, nor years, nor the day.
    expect(asked.filter((url) => /91000|50000|2027-03|example|years|document=/u.test(url))).toEqual([]);
  });
}
