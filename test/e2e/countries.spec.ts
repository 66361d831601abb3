import type { Locator, Page } from "@playwright/test";
import { expectFitForAll } from "./axe.ts";
import { awake, expect, languages, test, wordsOf } from "./site.ts";
import { savedBy, tabTo } from "./tool-page.ts";

/**
 * As published: 78,060 US dollars a year (May 2024), 31.45 Canadian dollars an hour (Québec’s figure), 3,421 euros a
 * month (2022). In euros by formulas F20: 78,060 × 0.9242; 31.45 × 2,080 × 0.9242 ÷ 1.3699; 3,421 × 12.
 */
const expected = {
  fr: {
    own: ["78\u202F060\u00A0$US par an", "31,45\u00A0$CA par heure", "3\u202F421\u00A0€ par mois"],
    euros: ["72\u202F143\u00A0€", "44\u202F133\u00A0€", "41\u202F052\u00A0€"],
    differences: ["−39\u202F%", "−43\u202F%"],
    quebec: "chiffre de sa région, Québec",
    germany: "Allemagne",
    towns: "Lyon",
    year: ["2024", "2022"],
  },
  en: {
    own: ["US$78,060 a year", "CA$31.45 an hour", "€3,421 a month"],
    euros: ["€72,143", "€44,133", "€41,052"],
    differences: ["−39%", "−43%"],
    quebec: "Quebec’s figure",
    germany: "Germany",
    towns: "Lyon",
    year: ["2024", "2022"],
  },
} as const;

const pays = (page: Page): Locator => page.locator(".pays li");

for (const language of languages) {
  const words = wordsOf(language, "countries");
  const wanted = expected[language];
  const open = async (page: Page, query = ""): Promise<void> => {
    await page.goto(`${language}/tools/countries/${query}`);
    await awake(page);
  };
  const currency = (page: Page): Locator => page.getByLabel(words.text("field.currency"), { exact: true });

  test.describe(`pay in several countries, ${language}`, () => {
    test("opens on New York, Montréal and France, and converts each at the rate of its year @smoke", async ({
      page,
    }) => {
      await open(page);
      for (const [index, own] of wanted.own.entries()) await expect(pays(page).nth(index)).toContainText(own);
      await expect(page.locator(".say").first()).toContainText(wanted.quebec);
      await currency(page).selectOption("EUR");
      for (const [index, euros] of wanted.euros.entries())
        await expect(pays(page).nth(index)).toContainText(euros);
      for (const [index, difference] of wanted.differences.entries()) {
        await expect(pays(page).nth(index + 1)).toContainText(difference);
        await expect(pays(page).nth(index + 1)).toContainText(wanted.year[index] ?? "");
      }
      await expect(page.locator(".say").first()).toContainText(words.text("unsure.component"));
      await expect.poll(() => page.url()).toContain("currency=EUR");
    });

    test("refuses base pay against pay with commissions, and a figure whose year is not stated", async ({
      page,
    }) => {
      await open(page, "?places=us-35620,de,ru-moscow&currency=USD");
      await expect(page.locator(".say").first()).toContainText(words.text("refused.component"));
      await expect(page.locator(".say").first()).toContainText(words.text("without.year"));
      await expect(pays(page).nth(1)).not.toContainText("−");
    });

    test("finds a country by a town that has no figure of its own", async ({ page }) => {
      await open(page, "?places=us-35620,ca-2440");
      const add = page.getByRole("combobox", { name: words.text("places.add") });
      await add.fill(wanted.towns);
      await page.keyboard.press("Enter");
      await expect(pays(page)).toHaveCount(3);
      await expect(pays(page).nth(2)).toContainText("France");
    });

    test("is worked by the keyboard, is fit for all, and saves every table", async ({ page }) => {
      await open(page, "?currency=GBP");
      await tabTo(page, currency(page));
      await page.keyboard.press("ArrowUp");
      await expect(pays(page).first()).toContainText("€");
      await expectFitForAll(page);
      const csv = (await savedBy(page, words.text("take.csv"))).bytes.toString("utf8");
      expect(csv).toContain("ca-2440");
      expect(csv).toContain(language === "fr" ? "31,45" : "31.45");
    });
  });
}
