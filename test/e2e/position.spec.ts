import type { Locator, Page } from "@playwright/test";
import { expectFitForAll } from "./axe.ts";
import { awake, expect, figure, languages, test, wordsOf } from "./site.ts";
import { printsWithoutTheForm, savedBy, tabTo } from "./tool-page.ts";
import { readWorkbook } from "../fixtures/unzip.ts";

/**
 * 80,000 against SOC 41-3091, the United States, May 2024: p50 66,260 and p75 98,780, as the Bureau publishes them.
 * Percentiles by formulas F2, compa-ratio by F3.
 */
const expected = {
  fr: {
    rank: "centile 60,6",
    spread: "60,6 à 62,5",
    ratio: "1,21",
    missing: "18\u202F780\u00A0$",
    aged: "1,15",
    typed: "45\u202F000",
    topCode: "239\u202F200\u00A0$",
    outside: ["au-dessous du 10e centile", "au-dessus du 75e centile"],
    levels: "entre le niveau de salaire américain II et le niveau de salaire américain III",
    range: "≈\u00A0dans la fourchette",
    share: "40\u202F%",
  },
  en: {
    rank: "percentile 60.6",
    spread: "60.6 to 62.5",
    ratio: "1.21",
    missing: "$18,780",
    aged: "1.15",
    typed: "45,000",
    topCode: "$239,200",
    outside: ["below the 10th percentile", "above the 75th percentile"],
    levels: "between US wage level II and US wage level III",
    range: "≈\u00A0within the range of level 1",
    share: "40%",
  },
} as const;

const days = { min: { day: "2000-01-01" }, max: { day: "2099-12-31" } } as const;
const market = "?dataset=us-oews&occupation=41-3091&vintage=2024&place=us";
const search = (page: Page): string => decodeURIComponent(new URL(page.url()).search);
const say = (page: Page): Locator => page.locator(".say");

for (const language of languages) {
  const words = wordsOf(language, "position");
  const wanted = expected[language];
  const address = `${language}/tools/position/`;

  const field = (page: Page, name: string): Locator =>
    page.getByLabel(words.text(`field.${name}`), { exact: true });
  const example = (page: Page): Locator => page.getByText(words.text("notice.example"));
  const open = async (page: Page, rest = ""): Promise<void> => {
    await page.goto(`${address}${inNation(rest)}`);
    await awake(page);
  };

  test.describe(`where pay stands, ${language}`, () => {
    test("opens on an example that says it is one, and places one's own pay @smoke", async ({ page }) => {
      await open(page);
      await expect(field(page, "dataset")).toHaveValue("us-oews");
      await expect(field(page, "vintage")).toHaveValue("2024");
      await expect(example(page)).toBeVisible();
      await field(page, "pay").fill("80000");
      await expect.poll(() => figure(page)).toBe(wanted.rank);
      for (const part of [wanted.spread, wanted.ratio, wanted.missing])
        await expect(say(page)).toContainText(part);
      await expect(example(page)).toHaveCount(0);
      await expect(page.locator("p.vh[role=status]")).toContainText(wanted.rank);
    });

    test("never holds the pay in the address, and keeps it through every other change", async ({ page }) => {
      await open(page);
      await field(page, "pay").fill(wanted.typed);
      await page.getByRole("radio", { name: words.text("period.hour"), exact: true }).check();
      await field(page, "hours").fill("35");
      await page.getByRole("radio", { name: words.text("period.year"), exact: true }).check();
      await field(page, "fullTime").fill("90");
      await field(page, "fullTime").fill("100");
      await field(page, "vintage").selectOption("2023");
      await expect.poll(() => search(page)).toBe(market.replace("2024", "2023"));
      await expect(field(page, "pay")).toHaveValue(wanted.typed);
      await expect(page.locator("h2.of-result")).toContainText(words.format.money(45_000, "USD", 0));
      // The other set counts dollars too, an hour: 45,000 a year ÷ 52 weeks ÷ the 35 hours given before.
      await field(page, "dataset").selectOption("us-oflc-2025");
      await page.waitForURL(/us-oflc-2025/u);
      await expect(field(page, "pay")).toHaveValue(/45.?000/u);
      await expect(page.locator("h2.of-result")).toContainText(/24[.,]73/u);
      const { search: query, hash } = new URL(page.url());
      expect(query + hash).not.toMatch(/45|pay|hours|fullTime|#/u);
    });

    test("refuses net against gross, and says what to enter", async ({ page }) => {
      await open(page);
      await page.getByRole("radio", { name: words.text("basis.net"), exact: true }).check();
      await expect.poll(() => figure(page)).toBe(words.text("refused.net.short"));
      await expect(say(page)).toHaveText(words.text("refused.net"));
      await expect(page.locator("table.figures, .chart, .plot")).toHaveCount(0);
    });

    test("says only the side where nothing finer is published", async ({ page }) => {
      await open(page);
      await field(page, "pay").fill("30000");
      await expect.poll(() => figure(page)).toBe(wanted.outside[0]);
      await field(page, "occupation").selectOption("11-2021");
      await field(page, "pay").fill("230000");
      await expect.poll(() => figure(page)).toBe(wanted.outside[1]);
      await expect(say(page)).toContainText(wanted.topCode);
      await expect(page.locator("table.figures").first()).toContainText(/239.200/u);
    });

    test("places pay among levels and in a range, without a percentile", async ({ page }) => {
      await open(page, "?dataset=us-oflc-2025");
      await page.getByRole("radio", { name: words.text("period.hour"), exact: true }).check();
      await field(page, "pay").fill("45");
      await expect.poll(() => figure(page)).toBe(wanted.levels);
      await expect(say(page)).toContainText(/5[.,]67/u);
      await open(page, "?dataset=ru-source-2015&place=ru-moscow&level=1");
      await page.getByRole("radio", { name: words.text("period.month"), exact: true }).check();
      await field(page, "pay").fill("27000");
      await expect.poll(() => figure(page)).toContain(wanted.range);
      // (27,000 − 25,000) ÷ (30,000 − 25,000), formulas F4.
      await expect(say(page)).toContainText(wanted.share);
    });

    test("counts two changes made in one task", async ({ page }) => {
      await open(page);
      await page.evaluate(() => {
        const type = (name: string, text: string): void => {
          const input = document.querySelector<HTMLInputElement>(`[name=${name}]`);
          if (input === null) throw new Error(`No field ${name}.`);
          input.value = text;
          input.dispatchEvent(new Event("input", { bubbles: true }));
        };
        type("pay", "64000");
        type("fullTime", "80");
      });
      // 64,000 ÷ 0.8, formulas F19.
      await expect.poll(() => figure(page)).toBe(wanted.rank);
      await expect(field(page, "pay")).toHaveValue("64000");
      await expect(field(page, "fullTime")).toHaveValue("80");
    });

    test("ages the figures to a day that is typed", async ({ page }) => {
      await open(page);
      await field(page, "pay").fill("80000");
      await field(page, "aged").check();
      await expect(page.getByText(words.text("notice.missing.payDay"))).toBeVisible();
      await expect.poll(() => figure(page)).toBe(wanted.rank);
      // 31 February: the browser keeps it in the field, and says only that it is no date.
      await field(page, "payDay").focus();
      await page.keyboard.type("02312026");
      await field(page, "pay").focus();
      await expect(page.locator(".err")).toHaveText(words.text("error.no-such-day", days));
      await expect(page.locator(".figure")).toHaveCount(0);
      expect(await field(page, "payDay").evaluate((input: HTMLInputElement) => input.validity.badInput)).toBe(
        true,
      );
      await field(page, "payDay").fill("2025-11-01");
      // 66,260 × 1.03^(549 ÷ 365.25), formulas F8.
      await expect(say(page)).toContainText(wanted.aged);
      await expect(page.locator(".result .note.warn")).toContainText("2025");
      await expect.poll(() => search(page)).toBe(`${market}&aged=yes`);
    });

    test("is taken away with the pay that was typed, in numbers", async ({ page }) => {
      await open(page);
      await field(page, "pay").fill("80000");
      const { bytes, name } = await savedBy(page, words.text("take.xlsx"));
      expect(name).toBe("repere-position-us-oews.xlsx");
      const book = readWorkbook(bytes);
      const median = book
        .get(words.text("sheet.amounts"))
        ?.find(([head]) => head === words.text("figure.p50"));
      expect(median?.slice(1, 3)).toEqual([66_260, 13_740]);
      expect(median?.[3]).toBeCloseTo(1.2073649260488983, 10);
      const about = [...book.values()].at(-1);
      expect(String(about?.at(-1)?.[1])).toMatch(/place=us$/u);
    });

    test("does the whole job from the keyboard, and prints without the form", async ({ page }) => {
      await open(page);
      await tabTo(page, field(page, "pay"));
      await page.keyboard.press("Control+A");
      await page.keyboard.type("80000");
      await expect.poll(() => figure(page)).toBe(wanted.rank);
      const steps = page.locator("details.how > summary");
      await tabTo(page, steps);
      await page.keyboard.press("Enter");
      // Formulas F2 with one's own numbers in them.
      const formula = page
        .locator(".steps code")
        .filter({ hasText: /98.780/u })
        .first();
      await expect(formula).toHaveText(
        /^50 \+ \(.*80.000.* − .*66.260.*\) ÷ \(.*98.780.* − .*66.260.*\) × \(75 − 50\) = 60[.,]6$/u,
      );
      await expect(formula).toBeVisible();
      await printsWithoutTheForm(page);
    });

    test("is fit for all with pay of one's own, and with a wrong one", async ({ page }) => {
      await open(page, `${market}&aged=yes`);
      await field(page, "payDay").fill("2025-11-01");
      await field(page, "variable").fill("9000");
      await expectFitForAll(page, ".tool-slot");
      await page.setViewportSize({ width: 1280, height: 720 });
      await field(page, "pay").fill("much");
      await expect(field(page, "pay")).toHaveAttribute("aria-invalid", "true");
      await expect(page.locator(".figure, table.figures")).toHaveCount(0);
      await expectFitForAll(page, ".tool-slot");
    });
  });

  test.describe(`where pay stands without JavaScript, ${language}`, () => {
    test.use({ javaScriptEnabled: false });

    test("the example stands whole, and nothing is offered to keep @smoke", async ({ page }) => {
      await page.goto(address);
      await expect(example(page)).toBeVisible();
      // English opens on the New York area, French on France.
      await expect(page.locator("section.result .of-result")).toContainText(/New York|France/u);
      await expect(page.locator("table.figures").first().locator("tbody tr").first()).toBeVisible();
      await expect(page.locator(".private-box")).toBeHidden();
      await expect(page.locator("main button:visible")).toHaveCount(0);
    });
  });
}

/** The query with the percentiles of the whole United States, where it names no other data set. */
function inNation(query: string): string {
  if (query.includes("dataset=")) return query;
  return query.startsWith("?") ? query.replace("?", "?dataset=us-oews&") : `?dataset=us-oews${query}`;
}
