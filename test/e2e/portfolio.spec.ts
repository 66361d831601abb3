import ical from "node-ical";
import type { Page } from "@playwright/test";
import { textsOf } from "../tools.ts";
import { expectFitForAll } from "./axe.ts";
import { awake, expect, languages, test, wordsOf } from "./site.ts";
import { printsWithoutTheForm, savedBy } from "./tool-page.ts";

const heads = {
  fr: "Client\tCA N-1\tCA actuel\tMarge\tÉchéance\tPaiement",
  en: "Client\tLast year\tNow\tMargin\tRenewal\tPayment",
} as const;
const rows = [
  "Client A\t100\u202F000\u00A0€\t120\u00A0000\t30 000\t31/03/2027\t90",
  "Client B\t50000\t40000\t12000\t2027-06-30\t40",
  "Client C\t50000\t0\t\t\t",
];
const fileTexts = {
  fr: textsOf("kit/form/on-demand/file", "fr"),
  en: textsOf("kit/form/on-demand/file", "en"),
} as const;

for (const language of languages) {
  const words = wordsOf(language, "portfolio");
  const path = `${language}/tools/portfolio/`;
  const percent = (text: string): string =>
    language === "fr" ? `${text.replace(".", ",")}\u202F%` : `${text}%`;
  const figures = (page: Page) => page.locator(".figure strong");
  const table = (page: Page, name: string) =>
    page.locator(`section[aria-labelledby=portfolio-${name}-title] table`);
  const box = (page: Page) => page.getByLabel(fileTexts[language]["paste"] ?? "", { exact: true });
  const open = async (page: Page, query = ""): Promise<void> => {
    await page.goto(`${path}${query}`);
    await awake(page);
  };

  test.describe(`a client portfolio, ${language}`, () => {
    test("opens on a made-up one, and answers for pasted accounts that stay on the device @smoke", async ({
      page,
    }) => {
      await open(page);
      // Formulas F25.
      await expect(figures(page)).toHaveText([percent("91.0"), percent("103.5")]);
      await expect(page.locator(".result .note.warn").first()).toHaveText(words.text("notice.example"));
      await box(page).fill([heads[language], ...rows].join("\n"));
      // 200,000 a year ago: 50,000 lost, 10,000 reduced, 20,000 expanded.
      await expect(figures(page)).toHaveText([percent("70.0"), percent("80.0")]);
      await expect(table(page, "accounts").locator("tbody th")).toHaveText(["Client A", "Client B"]);
      await expect(table(page, "renewals").locator("tbody tr")).toHaveCount(2);
      await expect(table(page, "accounts").locator("tbody tr").nth(1)).toContainText(
        words.text("level.poor.partly"),
      );
      await expect(page.locator(".result .note.warn")).toHaveCount(1);
      expect(decodeURIComponent(page.url())).not.toContain("Client");
    });

    test("reads a file, tells which rows it leaves out, and says why another is none", async ({ page }) => {
      await open(page);
      const file = page.locator("input[type=file]").first();
      const many = Array.from(
        { length: 500 },
        (_, row) => `Client ${String(row)}\t1000\t${row < 3 ? "-1" : "900"}\t\t\t`,
      );
      await file.setInputFiles({
        name: "accounts.csv",
        mimeType: "text/csv",
        buffer: Buffer.from([heads[language], ...many].join("\n")),
      });
      await expect(figures(page)).toHaveText([percent("90.0"), percent("90.0")]);
      await expect(page.locator(".result .note.warn").first()).toContainText("497");
      await file.setInputFiles({
        name: "a.pdf",
        mimeType: "application/pdf",
        buffer: Buffer.from("%PDF-1.7\n\0\0"),
      });
      await expect(page.locator(".file-field .err")).toBeVisible();
      await box(page).fill("hello");
      await expect(page.locator(".result .say").first()).toHaveText(words.text("answer.none"));
    });

    test("gives the renewals to the calendar, a page to the manager, and all of it to a workbook", async ({
      page,
    }) => {
      await open(page, "?today=2026-12-15");
      await box(page).fill([heads[language], ...rows].join("\n"));
      await expect(figures(page).first()).toHaveText(percent("70.0"));
      const saved = await savedBy(page, words.text("take.calendar", { title: words.text("calendar.name") }));
      const events = Object.values(ical.parseICS(saved.bytes.toString("utf8"))).flatMap((one) =>
        one?.type === "VEVENT" ? [one.summary] : [],
      );
      expect(events).toEqual(
        ["A", "B"].flatMap((name) => [
          words.text("calendar.prepare", { name: `Client ${name}`, days: 120 }),
          words.text("calendar.due", { name: `Client ${name}` }),
        ]),
      );
      await expect(table(page, "renewals").locator("tbody tr").first()).toContainText(
        words.text("state.begun"),
      );
      const paper = await savedBy(page, words.text("take.paper", { title: words.text("paper.name") }));
      expect(paper.name).toMatch(/\.docx$/u);
      const csv = await savedBy(page, words.text("take.csv"));
      expect(csv.bytes.toString("utf8")).toContain("Client B");
      const sheets = await savedBy(page, words.text("take.xlsx"));
      expect(sheets.bytes.subarray(0, 2).toString()).toBe("PK");
    });

    test("names another rule, and what is wrong with a field in its own place", async ({ page }) => {
      await open(page);
      const segment = table(page, "segments").locator("tbody tr").first();
      const before = await segment.innerText();
      await page.getByRole("radio", { name: words.text("rule.after") }).click();
      await expect(segment).not.toHaveText(before);
      const ahead = page.getByLabel(words.text("field.ahead"), { exact: true });
      for (const wrong of ["", "1e308", "-1", "0"]) {
        await ahead.fill(wrong);
        await expect(page.locator(".field.bad .err")).toHaveCount(1);
        await expect(page.locator(".figure")).toHaveCount(0);
      }
      await ahead.fill("90");
      await expect(figures(page).first()).toHaveText(percent("91.0"));
      await expect(page).toHaveURL(/ahead=90/u);
    });

    test("fits everyone, and prints without its form", async ({ page }) => {
      await open(page);
      await expectFitForAll(page);
      await printsWithoutTheForm(page);
    });
  });
}
