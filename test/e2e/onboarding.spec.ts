import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { sync } from "node-ical";
import { expectFitForAll } from "./axe.ts";
import { awake, expect, languages, test, wordsOf } from "./site.ts";
import { printsWithoutTheForm, savedBy, tabTo } from "./tool-page.ts";

const days = {
  fr: {
    monthSix: "5 juillet 2027",
    rolePlay: "27 janvier 2027",
    moved: "10 février 2027",
    after: "12 février 2027",
  },
  en: {
    monthSix: "5 July 2027",
    rolePlay: "27 January 2027",
    moved: "10 February 2027",
    after: "12 February 2027",
  },
} as const;

const figure = (page: Page): Locator => page.locator(".figure strong");
const row = (page: Page, name: string): Locator =>
  page.locator("section[aria-labelledby=onboarding-plan-title] tr").filter({ hasText: name });

for (const language of languages) {
  const words = wordsOf(language, "onboarding");
  const plan = JSON.parse(readFileSync("data/onboarding/account-manager.json", "utf8")) as {
    readonly tasks: readonly { readonly id: string; readonly name?: Readonly<Record<string, string>> }[];
  };
  const taskName = (id: string): string => plan.tasks.find((task) => task.id === id)?.name?.[language] ?? id;
  const field = (page: Page, name: string): Locator =>
    page.getByLabel(words.text(`field.${name}`), { exact: true });
  const open = async (
    page: Page,
    query = "?country=fr&start=2027-01-04&zone=Europe%2FParis",
  ): Promise<void> => {
    await page.goto(`${language}/tools/onboarding/${query}`);
    await awake(page);
  };

  test.describe(`an onboarding plan, ${language}`, () => {
    test("dates every task on working days of the country, and says what the start costs @smoke", async ({
      page,
    }) => {
      await open(page);
      await expect(figure(page)).toHaveText(days[language].monthSix);
      await expect(row(page, taskName("role-play")).first()).toContainText(days[language].rolePlay);
      await expect(page.getByRole("row", { name: words.text("part.total") })).toContainText(
        language === "fr" ? "19\u202F200" : "19,200",
      );
      // Another country has other holidays: 6 January is none in France and one in Spain.
      await field(page, "country").selectOption("es");
      await expect(row(page, taskName("first-call")).first()).toContainText(
        language === "fr" ? "7 janvier" : "7 January",
      );
    });

    test("takes what depends on a moved task along", async ({ page }) => {
      await open(page);
      await page.getByRole("button", { name: words.text("field.moves.add") }).click();
      await page.locator("[name='moves.0.task']").selectOption("role-play");
      await page.locator("[name='moves.0.to']").fill("2027-02-10");
      await expect(row(page, taskName("role-play")).first()).toContainText(days[language].moved);
      await expect(row(page, taskName("small-accounts"))).toContainText(days[language].after);
      await expect(page).toHaveURL(/moves=role-play~2027-02-10/u);
    });

    test("proposes the end of the trial period by law, as a proposal", async ({ page }) => {
      await open(page);
      await field(page, "trial").selectOption("law-cadre");
      const notice = page.locator(".result .note.warn");
      await expect(notice).toContainText(language === "fr" ? "3 mai 2027" : "3 May 2027");
      await expect(row(page, words.text("trial.end"))).toContainText(
        language === "fr" ? "3 mai 2027" : "3 May 2027",
      );
    });

    test("goes into a calendar: days free, meetings at their hour, with a name that no plain link has", async ({
      page,
    }) => {
      await open(page);
      await field(page, "newcomer").fill("Camille");
      await expect(page.locator("h2.of-result")).toContainText("Camille");
      expect(page.url()).not.toContain("Camille");
      const saved = await savedBy(page, words.text("take.calendar", { title: words.text("calendar.all") }));
      expect(saved.name).toMatch(/\.ics$/u);
      const events = Object.values(sync.parseICS(saved.bytes.toString("utf8"))).flatMap((one) =>
        one?.type === "VEVENT" ? [one] : [],
      );
      const named = (name: string) =>
        events.find(({ summary }) => typeof summary === "string" && summary.startsWith(name));
      const review = named(taskName("month-6"));
      // Half past nine in Paris in July is two hours less in UTC.
      expect(review?.start.toISOString()).toBe("2027-07-05T07:30:00.000Z");
      const prepare = named(taskName("prepare"));
      expect(prepare?.datetype).toBe("date");
    });

    test("takes over what is ticked in the checklists", async ({ page }) => {
      await page.goto(`${language}/checklists/first-day/`);
      await page.locator("[data-checklist]").first().dispatchEvent("pointerover");
      const boxes = page.locator("main input[type=checkbox]");
      await page.locator("[data-checklist][data-ready]").first().waitFor();
      await boxes.nth(0).check();
      await boxes.nth(1).check();
      await open(page);
      await page.getByRole("button", { name: words.text("ticks.take", { count: 2 }) }).click();
      await expect(row(page, taskName("prepare"))).toContainText(words.text("ticked", { count: 2, of: 6 }));
    });

    test("shows one person's part, by the keyboard alone, prints, and is fit for all", async ({ page }) => {
      await open(page);
      await tabTo(page, field(page, "person"));
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      await expect(page.locator("#onboarding-plan-title")).toContainText(words.text("person.mentor"));
      await expect(row(page, taskName("large-accounts"))).toHaveCount(0);
      await expectFitForAll(page);
      await printsWithoutTheForm(page);
    });

    test("refuses what cannot be a day or an hour, and keeps the rest", async ({ page }) => {
      await open(page, "?country=fr&start=1e308&off=2027-02-15~-1&hour=soon");
      await expect(figure(page)).not.toBeEmpty();
      await expect(page.locator(".result .note.warn").first()).toBeVisible();
      await field(page, "hour").fill("25:70");
      await expect(page.locator(".inputs")).toContainText(words.text("error.not-a-time", { got: "25:70" }));
    });
  });
}
