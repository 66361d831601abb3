import type { Locator, Page } from "@playwright/test";
import { readWorkbook } from "../fixtures/unzip.ts";
import { expectFitForAll } from "./axe.ts";
import { awake, expect, languages, test, wordsOf } from "./site.ts";
import { isPng, printsWithoutTheForm, savedBy, tabTo } from "./tool-page.ts";

/** The example of formulas F14: 3 ÷ (.25 × .40 × .50 × .30 × .80); the least n at 90 %, worked out apart. */
const example = {
  average: [250, 62.5, 25, 12.5, 3.75, 3],
  certain: [442, 110, 43, 21, 5, 3],
  passes: [0.25, 0.4, 0.5, 0.3, 0.8],
} as const;

const written = {
  fr: {
    line: /^En moyenne;62,5;;http.*;Nombres;Appels$/u,
    wilson: ["30,0\u202F%", "18,1\u202F%", "45,4\u202F%"],
  },
  en: { line: /^On average,62\.5,,http.*,Numbers,Calls$/u, wilson: ["30.0%", "18.1%", "45.4%"] },
} as const;

const figures = (page: Page): Locator => page.locator(".figure strong");
const notices = (page: Page): Locator => page.locator(".result .note.warn");
const table = (page: Page, name: string): Locator =>
  page.locator(`section[aria-labelledby=hiring-funnel-${name}-title] table`);

for (const language of languages) {
  const words = wordsOf(language, "hiring-funnel");
  const address = `${language}/tools/hiring-funnel/`;

  /** A cell of the steps, by the label a screen reader says; rows are counted from 1. */
  const cell = (page: Page, column: string, row: number): Locator =>
    page.getByLabel(`${words.text(`field.stages.${column}`)}, ${words.text("rows.of", { row })}`, {
      exact: true,
    });
  const fold = (page: Page, row: number): Locator =>
    page
      .locator(".rows-field > ol > li")
      .nth(row - 1)
      .locator("summary");
  const removes = (page: Page): Locator => page.locator(".rows-field button.remove");
  const keepOneRow = async (page: Page): Promise<void> => {
    for (let left = await removes(page).count(); left > 1; left -= 1) await removes(page).last().click();
    await expect(removes(page)).toHaveCount(0);
  };
  const open = async (page: Page, query = ""): Promise<void> => {
    await page.goto(`${address}${query}`);
    await awake(page);
  };

  test.describe(`a recruitment funnel, ${language}`, () => {
    test("opens on an example that says it is one, and answers one's own case @smoke", async ({ page }) => {
      await open(page);
      await expect(figures(page)).toHaveText(["250", "442"]);
      await expect(notices(page)).toHaveText([words.text("notice.textbook")]);
      await keepOneRow(page);
      await cell(page, "yield", 1).fill(language === "fr" ? "1,2" : "1.2");
      await page.getByLabel(words.text("field.hires"), { exact: true }).fill("1");
      await expect(figures(page)).toHaveText(["84", "191"]);
      await expect(notices(page)).toHaveCount(0);
    });

    test("holds its rows in the address, and gives the same result from there", async ({ page }) => {
      await open(page, "?hires=1&stages=cv~1*p2~~~~");
      await expect(figures(page)).toHaveText(["84", "191"]);
      await cell(page, "name", 1).fill("A.b~c*d");
      await cell(page, "yield", 1).fill("3");
      await page.getByLabel(words.text("field.hires"), { exact: true }).fill("3");
      // k = 3, p = .03, 90 % of formulas F14; 3 hires are the default, which an address leaves out.
      await expect(figures(page)).toHaveText(["100", "176"]);
      await expect.poll(() => new URL(page.url()).search).toBe("?stages=A*pb*tc*sd~3~~~~");
      await page.reload();
      await awake(page);
      await expect(figures(page)).toHaveText(["100", "176"]);
      await expect(cell(page, "name", 1)).toHaveValue("A.b~c*d");
    });

    test("loses and gains rows by the keyboard alone, and never the focus", async ({ page }) => {
      await open(page);
      await tabTo(page, removes(page).first());
      for (let left = 4; left >= 1; left -= 1) {
        await page.keyboard.press("Enter");
        await expect(page.locator(".rows-field > ol > li")).toHaveCount(left);
        const isInside = await page.evaluate(
          () => document.activeElement?.closest(".rows-field > ol > li") !== null,
        );
        expect(isInside, `the focus with ${String(left)} rows left`).toBe(true);
      }
      await expect(figures(page).first()).toHaveText("4");
      await tabTo(page, page.getByRole("button", { name: words.text("field.stages.add"), exact: true }));
      await page.keyboard.press("Enter");
      await expect(cell(page, "name", 2)).toBeFocused();
      await page.keyboard.type("Stage");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Control+A");
      await page.keyboard.type("10");
      // 3 ÷ (.80 × .10), rounded up.
      await expect(figures(page).first()).toHaveText("38");
    });

    test("puts one's own counts in the place of a rate, between their bounds", async ({ page }) => {
      await open(page, "?stages=invitation~50~~~~");
      await fold(page, 1).click();
      await cell(page, "passed", 1).fill("12");
      await expect(page.locator(".err")).toHaveText(words.text("error.one-count"));
      await cell(page, "seen", 1).fill("40");
      await expect(figures(page).first()).toHaveText("10");
      await expect(notices(page)).toHaveCount(1);
      await expect(notices(page)).toContainText("12");
      await expect(notices(page)).toContainText("40");
      await expect(page.locator(".say")).toHaveText(words.text("say.cautious.backwards", { cautious: "17" }));
      // Wilson 1927, formulas F14: 12 of 40 lies between .1807484523 and .4543001882.
      const cells = table(page, "own").locator("tbody td");
      await expect(cells).toHaveText([/^12 \(40\)$/u, ...written[language].wilson]);
      await expect.poll(() => new URL(page.url()).search).toBe("?stages=invitation~50~12~40~~");
    });

    test("lets a count be typed anew: its cell stays open and keeps the focus", async ({ page }) => {
      await open(page);
      await fold(page, 2).click();
      const passed = cell(page, "passed", 2);
      await passed.focus();
      await page.keyboard.type("1");
      await expect(page.locator(".err")).toHaveCount(1);
      await page.keyboard.press("Backspace");
      await expect(page.locator(".err")).toHaveCount(0);
      await expect(passed).toBeVisible();
      await expect(passed).toBeFocused();
    });

    test("names what is wrong in its own cell, keeps it, and shows no stale number", async ({ page }) => {
      await open(page);
      const rate = cell(page, "yield", 2);
      await rate.fill("lots");
      await expect(rate).toHaveAttribute("aria-invalid", "true");
      await expect(rate).toHaveAccessibleDescription(/lots/u);
      await expect(page.locator("[aria-invalid]")).toHaveCount(1);
      await expect(page.locator(".figure, table.figures, .plot, .take")).toHaveCount(0);
      await expect(page.locator(".not-computed")).toContainText(words.text("field.stages"));
      await page.getByLabel(words.text("field.hires"), { exact: true }).fill("5");
      await expect(rate).toHaveValue("lots");
      await rate.fill("40");
      await expect(rate).not.toHaveAttribute("aria-invalid");
      // 5 ÷ .012, rounded up.
      await expect(figures(page).first()).toHaveText("417");
    });

    test("counts forwards, and takes other steps to start from", async ({ page }) => {
      await open(page);
      await page.getByLabel(words.text("field.preset"), { exact: true }).selectOption("one-in-five");
      await expect(cell(page, "yield", 3)).toHaveValue("20");
      // 3 ÷ .0048.
      await expect(figures(page).first()).toHaveText("625");
      await expect(notices(page)).toHaveText([words.text("notice.one-in-five")]);
      await cell(page, "yield", 3).fill("60");
      await page.getByLabel(words.text("field.preset"), { exact: true }).selectOption("textbook");
      await expect(cell(page, "yield", 3)).toHaveValue("50");
      await page.getByRole("radio", { name: words.text("direction.forwards"), exact: true }).check();
      // 250 × .012 = 3 on average; P(Bin(250, .012) ≥ 1) is .951, that of 2 or more .803.
      await expect(figures(page)).toHaveText(["3", "1"]);
      await expect(page.getByLabel(words.text("field.hires"), { exact: true })).toHaveCount(0);
    });

    test("needs no file of figures, and works where none can be had", async ({ page }) => {
      const asked: string[] = [];
      await page.route(/\/api\//u, (route) => {
        asked.push(route.request().url());
        return route.abort();
      });
      await open(page, "?hires=5&stages=invitation~20~~~~");
      await expect(figures(page)).toHaveText(["25", "38"]);
      await cell(page, "yield", 1).fill("50");
      await expect(figures(page).first()).toHaveText("10");
      expect(asked).toEqual([]);
    });

    test("is taken away as tables whose numbers are numbers, and as a picture", async ({ page }) => {
      await open(page);
      const { bytes, name } = await savedBy(page, words.text("take.csv"));
      expect(name).toBe("repere-hiring-funnel.csv");
      expect(
        bytes
          .toString("utf8")
          .split("\r\n")
          .filter((line) => written[language].line.test(line)),
      ).toHaveLength(1);

      const book = readWorkbook((await savedBy(page, words.text("take.xlsx"))).bytes);
      const numbers = book.get(words.text("sheet.numbers"))?.slice(2) ?? [];
      expect(numbers.map((row) => row[1])).toEqual([...example.average]);
      expect(numbers.map((row) => row[2])).toEqual([...example.certain]);
      expect(numbers.slice(0, 5).map((row) => row[3])).toEqual([...example.passes]);

      expect(isPng((await savedBy(page, words.text("take.png"))).bytes)).toBe(true);
    });

    test("reads its plot by keys, and prints without the form", async ({ page }) => {
      await open(page);
      const plot = page.locator(".plot");
      await plot.scrollIntoViewIfNeeded();
      await expect(plot).toHaveAttribute("data-stage", "drawn");
      await plot.locator(".stage").focus();
      await page.keyboard.press("Home");
      await expect(plot.getByRole("status")).toContainText("250");
      await printsWithoutTheForm(page);
    });

    test("is fit for all with a wrong cell, and with every cell filled", async ({ page }) => {
      await open(page, "?stages=cv~5~12~40~2~70.call~40~~~~&hourly=65");
      await expect(table(page, "costs")).toBeVisible();
      await expectFitForAll(page, ".tool-slot");
      await page.setViewportSize({ width: 1280, height: 720 });
      await cell(page, "passed", 1).fill("41");
      await expect(cell(page, "passed", 1)).toHaveAttribute("aria-invalid", "true");
      await expectFitForAll(page, ".tool-slot");
    });
  });

  test.describe(`a recruitment funnel without JavaScript, ${language}`, () => {
    test.use({ javaScriptEnabled: false });

    test("stands whole with its table, and no empty plot @smoke", async ({ page }) => {
      await page.goto(address);
      await expect(figures(page)).toHaveText(["250", "442"]);
      await expect(table(page, "numbers").locator("tbody tr")).toHaveCount(6);
      await expect(table(page, "numbers").locator("tbody tr").first()).toContainText("442");
      await expect(page.locator(".plot")).toBeHidden();
      await expect(page.locator("main button:visible")).toHaveCount(0);
    });
  });
}
