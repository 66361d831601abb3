import ical from "node-ical";
import type { Page } from "@playwright/test";
import { expectFitForAll } from "./axe.ts";
import { textsOf } from "../tools.ts";
import { awake, expect, languages, test, wordsOf } from "./site.ts";
import { printsWithoutTheForm, savedBy, tabTo } from "./tool-page.ts";

const caseTexts = {
  fr: textsOf("kit/mount/case", "fr"),
  en: textsOf("kit/mount/case", "en"),
} as const;

for (const language of languages) {
  const words = wordsOf(language, "interview-day");
  const path = `${language}/tools/interview-day/`;
  const field = (page: Page, name: string) => page.getByLabel(words.text(`field.${name}`), { exact: true });
  const figure = (page: Page) => page.locator(".figure strong");
  const table = (page: Page, name: string) =>
    page.locator(`section[aria-labelledby=interview-day-${name}-title] table`);
  const open = async (page: Page, query = ""): Promise<void> => {
    await page.goto(`${path}${query}`);
    await awake(page);
  };
  const number = (text: string): string => (language === "fr" ? text.replace(".", ",") : text);

  test.describe(`an interview day, ${language}`, () => {
    test("says how many to book at one's own rate, and when a second person is needed @smoke", async ({
      page,
    }) => {
      await open(page);
      await expect(figure(page)).toHaveText("4");
      await field(page, "booked").fill("5");
      // Formulas F21: n = 5, p = .2, m = 1, T = 8.
      await expect(page.locator(".result .say").first()).toContainText(number("6.5"));
      await expect(table(page, "ways").locator("tbody tr").first()).toContainText(number("1.5"));
      const warnings = page.locator(".result .note.warn");
      await expect(warnings.filter({ hasText: number("1.00") })).toBeVisible();
      await expect(warnings.filter({ hasText: /26\s?%/u })).toBeVisible();
      await field(page, "booked").fill("");
      await field(page, "came").fill("12");
      await field(page, "invited").fill("40");
      await expect(figure(page)).toHaveText("2");
      await expect(table(page, "bounds").locator("tbody th")).toHaveText([
        /18[.,]1/u,
        /30[.,]0/u,
        /45[.,]4/u,
      ]);
      await page.getByRole("radio", { name: words.text("way.group") }).click();
      await expect(field(page, "seats")).toHaveValue("8");
      await expect(field(page, "interviewers")).toHaveCount(0);
    });

    test("gives a timetable with names to the calendar, the door and no address", async ({ page }) => {
      await open(page, "?day=2027-03-29&zone=Europe/Paris&slots=3");
      await field(page, "candidates").fill(
        "Candidate A\t06\u00A000\nCandidate B\n\nCandidate C;c@example.org",
      );
      await expect(table(page, "timetable")).toContainText("Candidate B");
      const calendar = await savedBy(
        page,
        words.text("take.calendar", { title: words.text("calendar.name") }),
      );
      expect(calendar.name).toMatch(/\.ics$/u);
      const events = Object.values(ical.parseICS(calendar.bytes.toString("utf8"))).flatMap((one) =>
        one?.type === "VEVENT" ? [one] : [],
      );
      // The day after the clocks go forward in Paris: nine o'clock is seven in UTC.
      expect(events.map(({ start }) => start.toISOString())).toEqual([
        "2027-03-29T07:00:00.000Z",
        "2027-03-29T08:00:00.000Z",
        "2027-03-29T09:00:00.000Z",
      ]);
      expect(events.map(({ summary }) => summary)).toEqual(
        ["A", "B", "C"].map((name) => words.text("calendar.with", { names: `Candidate ${name}` })),
      );
      const paper = await savedBy(page, words.text("take.paper", { title: words.text("paper.door") }));
      expect(paper.name).toMatch(/\.docx$/u);
      const { bytes } = await savedBy(page, words.text("take.csv"));
      expect(bytes.toString("utf8")).toContain("Candidate C");
      expect(page.url()).not.toContain("Candidate");
    });

    test("copies a message in either language, with what was entered", async ({ page, context }) => {
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      await open(page, "?day=2027-03-29&zone=UTC");
      await field(page, "address").fill("1 Made-up Street");
      await field(page, "pay").fill("€36,000–40,000");
      await page.getByText(words.text("copy.title"), { exact: true }).click();
      const button = (of: "fr" | "en") =>
        page.getByRole("button", {
          name: words.text("copy.message", {
            message: words.text("message.invitation"),
            language: words.text(`language.${of}`),
          }),
        });
      await button("en").click();
      await expect(page.getByText(words.text("copied"), { exact: true })).toBeVisible();
      const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
      expect(await copied()).toMatch(/29.March.2027, at 09:00 or at 14:00: 1 Made-up Street\./u);
      expect(await copied()).toContain("€36,000–40,000");
      await button("fr").click();
      await expect.poll(copied).toMatch(/29.mars.2027, à 09:00 ou à 14:00/u);
    });

    test("adds and removes breaks by the keyboard, and names what is wrong in its own cell", async ({
      page,
    }) => {
      await open(page, "?slots=4&zone=UTC");
      const rows = page.locator(".rows-field > ol > li");
      await tabTo(page, page.locator(".rows-field button.remove"));
      await page.keyboard.press("Enter");
      await expect(rows).toHaveCount(0);
      await tabTo(page, page.getByRole("button", { name: words.text("field.breaks.add"), exact: true }));
      await page.keyboard.press("Enter");
      await page.keyboard.press("Control+A");
      await page.keyboard.type("25h");
      await expect(page.locator(".rows-field .err")).toContainText("25h");
      await page.keyboard.press("Control+A");
      await page.keyboard.type("10h30");
      await expect(table(page, "timetable").locator("tbody th")).toHaveText([
        "09:00–10:00",
        "10:30–11:30",
        "11:30–12:30",
        "12:30–13:30",
        "13:30–14:30",
      ]);
      for (const wrong of ["", "1e308", "-1"]) {
        await field(page, "slots").fill(wrong);
        await expect(page.locator(".field.bad .err")).toHaveCount(1);
        await expect(page.locator(".figure")).toHaveCount(0);
      }
      await field(page, "slots").fill("2");
      await field(page, "zone").fill("Nowhere/At All");
      await expect(page.locator(".field.bad .err")).toContainText("Nowhere/At All");
    });

    test("keeps what was entered in a file, and reads it back", async ({ page }) => {
      await open(page, "?day=2027-03-29&zone=UTC");
      await field(page, "candidates").fill("Candidate A\nCandidate B");
      await page.getByText(words.text("case.title")).click();
      const saving = page.waitForEvent("download");
      await page.getByRole("button", { name: caseTexts[language]["save"] ?? "" }).click();
      const saved = await (await saving).path();
      await open(page, "?zone=UTC");
      await page.getByText(words.text("case.title")).click();
      await page.locator("input[type=file]").setInputFiles(saved);
      await expect(field(page, "candidates")).toHaveValue("Candidate A\nCandidate B");
      await page.locator("input[type=file]").setInputFiles("package.json");
      await expect(page.getByRole("alert").filter({ hasText: "package.json" })).toBeVisible();
    });

    test("fits everyone, and prints without its form", async ({ page }) => {
      await open(page, "?day=2027-03-29&zone=UTC&came=12&invited=40");
      await expectFitForAll(page);
      await printsWithoutTheForm(page);
    });
  });
}
