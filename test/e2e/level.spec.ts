import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { expectFitForAll } from "./axe.ts";
import { awake, expect, figure, languages, test, wordsOf } from "./site.ts";
import { printsWithoutTheForm, savedBy, tabTo } from "./tool-page.ts";

/** Levels by formulas F22; pay as each publisher prints it. */
const expected = {
  fr: {
    opening: "Niveau 2 : un an et plus",
    between: "entre le niveau 2 et le niveau 3",
    france: ["2\u202F897", "3\u202F735", "3\u202F421"],
    newYork: "78\u202F060\u00A0$",
    otherScale: "aucun ne vous est proposé",
    third: "Niveau 3 : deux ans et plus",
    time: "0,5 an de plus",
    moscow: ["120\u202F000\u00A0₽"],
  },
  en: {
    opening: "Level 2: one year or more",
    between: "between level 2 and level 3",
    france: ["2,897", "3,735", "3,421"],
    newYork: "$78,060",
    otherScale: "none is proposed for you",
    third: "Level 3: two years or more",
    time: "0.5 years more",
    moscow: ["₽120,000"],
  },
} as const;

/** What the criteria are called, by id. */
function abilities(language: string): Readonly<Record<string, string>> {
  const file = readFileSync(`data/roles/account-manager/${language}.json`, "utf8");
  return (JSON.parse(file) as { readonly abilities: Readonly<Record<string, string>> }).abilities;
}

const say = (page: Page): Locator => page.locator(".result .say, .say");
const row = (page: Page, name: string): Locator =>
  page.getByRole("row").filter({ has: page.getByRole("rowheader", { name, exact: true }) });

for (const language of languages) {
  const words = wordsOf(language, "level");
  const wanted = expected[language];
  const named = abilities(language);
  const [negotiate, degree] = [named["negotiating"] ?? "", named["degree"] ?? ""];
  const box = (page: Page, name: string): Locator => page.getByRole("checkbox", { name, exact: true });
  const years = (page: Page): Locator => page.getByLabel(words.text("field.years"), { exact: true });
  const open = async (page: Page, query: string): Promise<void> => {
    await page.goto(`${language}/tools/level/${query}`);
    await awake(page);
  };

  test.describe(`the level of a person, ${language}`, () => {
    test("finds the level, what the next one asks, and the pay around it @smoke", async ({ page }) => {
      await open(page, "?dataset=us-oews-metros&occupation=41-4012&place=us-35620");
      await expect.poll(async () => (await figure(page)).replaceAll("\u00A0", " ")).toBe(wanted.opening);
      await expect(say(page).first()).toContainText(wanted.between);
      await expect(say(page).nth(1)).toContainText(wanted.newYork);
      await expect(row(page, negotiate)).toContainText(words.text("missing"));
      await box(page, negotiate).check();
      await expect.poll(async () => (await figure(page)).replaceAll("\u00A0", " ")).toBe(wanted.third);
      await expect(row(page, negotiate)).toContainText(words.text("met"));
      await expect(row(page, degree)).toContainText(words.text("missing"));
      await years(page).fill(language === "fr" ? "2,5" : "2.5");
      await box(page, degree).check();
      await expect(say(page).first()).toContainText(wanted.time);
      await expect(page.locator("p.vh[role=status]")).toContainText(wanted.time);
    });

    test("shows the groups of a data set with their meaning, and proposes none of them", async ({ page }) => {
      await open(page, "?dataset=fr-france-travail-2022&occupation=r2z80");
      for (const amount of wanted.france) await expect(say(page).nth(1)).toContainText(amount);
      await expect(say(page).nth(1)).toContainText(wanted.otherScale);
      // The criterion that decides the next step stands out, and no row of pay does.
      await expect(page.locator("table tr.on")).toHaveCount(1);
      await expect(page.locator("table tr.on")).toContainText(negotiate);
    });

    test("names the pay of the level itself where the data set has the role’s own levels", async ({
      page,
    }) => {
      await open(page, "?dataset=ru-source-2015&place=ru-moscow");
      await box(page, negotiate).check();
      await box(page, degree).check();
      await years(page).fill("3");
      for (const amount of wanted.moscow) await expect(say(page).nth(1)).toContainText(amount);
      await expect(say(page).first()).toContainText(words.text("next.top"));
    });

    test("keeps years, abilities and studies out of the address, and on the device if asked", async ({
      page,
    }) => {
      await open(page, "?dataset=fr-france-travail-2022");
      await years(page).fill("7");
      await box(page, degree).check();
      await expect.poll(() => page.url()).not.toMatch(/years|has|degree/u);
      await page.getByRole("button", { name: words.text("private.keep") }).click();
      await page.reload();
      await awake(page);
      await expect(years(page)).toHaveValue("7");
      await expect(box(page, degree)).toBeChecked();
    });

    test("says what is accepted for a number of years that is none", async ({ page }) => {
      await open(page, "?dataset=fr-france-travail-2022");
      const bounds = { min: { number: 0 }, max: { number: 60 }, example: { number: 30 } };
      for (const [typed, problem] of [
        ["-1", "error.out-of-bounds"],
        ["61", "error.out-of-bounds"],
        ["", "error.empty"],
        ["deux", "error.not-a-number"],
      ] as const) {
        await years(page).fill(typed);
        await expect(page.getByText(words.text(problem, { got: typed, ...bounds }))).toBeVisible();
      }
    });

    test("can be worked by the keyboard, is fit for all, and prints and saves its result", async ({
      page,
    }) => {
      await open(page, "?dataset=fr-france-travail-2022");
      await tabTo(page, box(page, negotiate));
      await page.keyboard.press("Space");
      await expect.poll(async () => (await figure(page)).replaceAll("\u00A0", " ")).toBe(wanted.third);
      await expectFitForAll(page);
      const csv = await savedBy(page, words.text("take.csv"));
      expect(csv.bytes.toString("utf8")).toContain("3735");
      await printsWithoutTheForm(page);
    });
  });
}
