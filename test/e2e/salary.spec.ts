import type { Page } from "@playwright/test";
import { textsOf } from "../tools.ts";
import { awake, expect, figure, languages, test, wordsOf } from "./site.ts";

/** Typed from the source, as each language writes it. */
const expected = {
  fr: {
    newYork3: "50,67\u00A0$ par heure Valeur · chiffre publié",
    newYorkYear: "≈\u00A0105\u202F394\u00A0$ par an",
    dates: "Enquête\u00A0: mai 2024. Valable du 1er\u00A0juillet\u00A02025 au 30\u00A0juin\u00A02026.",
    moscow4: "120\u202F000\u00A0₽ par mois Valeur · chiffre publié",
    petersburg3: "jusqu’à 47\u202F000\u00A0₽ par mois Plafond · chiffre publié",
    petersburg1: "20\u202F000–23\u202F000\u00A0₽ par mois Fourchette · chiffre publié",
    petersburg3Year13: "jusqu’à ≈\u00A0611\u202F000\u00A0₽ par an Plafond · chiffre converti",
    ended: "Cette période est finie depuis 4 mois.",
    scale: "Niveau de salaire américain",
    floor: "≈\u00A030\u202F000\u00A0₽",
    column4: ["120\u202F000", "95\u202F000", "75\u202F000", "55\u202F000"],
    row: ["20\u202F000–23\u202F000", "jusqu’à 30\u202F000", "jusqu’à 47\u202F000", "95\u202F000"],
    announced:
      "Chargé de clientèle (F/H), niveau 3, Saint-Pétersbourg\u00A0: jusqu’à 47\u202F000\u00A0₽ par mois",
  },
  en: {
    newYork3: "$50.67 an hour Point, as published",
    newYorkYear: "≈\u00A0$105,394 a year",
    dates: "Survey: May 2024. Valid from 1\u00A0July\u00A02025 to 30\u00A0June\u00A02026.",
    moscow4: "₽120,000 a month Point, as published",
    petersburg3: "up to ₽47,000 a month Ceiling, as published",
    petersburg1: "₽20,000–23,000 a month Range, as published",
    petersburg3Year13: "up to ≈\u00A0₽611,000 a year Ceiling, converted",
    ended: "That ended 4 months ago.",
    scale: "US wage level",
    floor: "≈\u00A0₽30,000",
    column4: ["120,000", "95,000", "75,000", "55,000"],
    row: ["20,000–23,000", "up to 30,000", "up to 47,000", "95,000"],
    announced: "Account manager, level 3, Saint Petersburg: up to ₽47,000 a month",
  },
} as const;

/** A link always names the data set and what hangs on it. */
const source = "?dataset=ru-source-2015&occupation=account-manager&vintage=2013-2015";

const search = (page: Page): string => new URL(page.url()).search;

for (const language of languages) {
  const words = wordsOf(language);
  const wanted = expected[language];

  test.describe(`what the role pays, ${language}`, () => {
    test(`shows the figure of a city and a level, with its kind @smoke`, async ({ page }) => {
      await page.goto(`${language}/tools/salary/?dataset=ru-source-2015`);
      await awake(page);
      await expect.poll(() => figure(page)).toBe(wanted.moscow4);

      await page.getByLabel(words.text("field.place"), { exact: true }).selectOption("ru-saint-petersburg");
      await page.getByRole("radio", { name: "3", exact: true }).check();
      await expect.poll(() => figure(page)).toBe(wanted.petersburg3);
      await expect(page.locator(".say")).toContainText(wanted.floor);
      await expect.poll(() => search(page)).toBe(`${source}&place=ru-saint-petersburg&level=3`);

      await page.getByRole("radio", { name: "1", exact: true }).check();
      await expect.poll(() => figure(page)).toBe(wanted.petersburg1);
    });

    test("opens on the country of the page, with the published figure and its date", async ({ page }) => {
      await page.goto(`${language}/tools/salary/`);
      await awake(page);
      await expect.poll(() => figure(page)).toMatch(language === "fr" ? /3.421/u : /78,060/u);
      await expect(page.locator(".about-figures")).toContainText(
        language === "fr" ? "Apec" : "United States, states, May 2025",
      );
      const sets = page.getByLabel(words.text("field.dataset"), { exact: true }).locator("option");
      await expect(sets.last()).toHaveAttribute("value", "ru-source-2015");
    });

    test("says of the prevailing wages which survey they are of, and that their time is over", async ({
      page,
    }) => {
      await page.clock.setFixedTime("2026-11-26T12:00:00Z");
      await page.goto(`${language}/tools/salary/?dataset=us-oflc-2025`);
      await awake(page);
      await expect.poll(() => figure(page)).toBe(wanted.newYork3);
      await expect(page.locator(".about-figures")).toContainText(wanted.ended);
      await expect(page.locator(".source")).toContainText(wanted.ended);
      await expect(page.getByRole("group", { name: wanted.scale }).getByRole("radio")).toHaveCount(4);
    });

    test("says what the list of places covers where it has none of the name", async ({ page }) => {
      await page.goto(`${language}/tools/salary/?dataset=us-oflc-2025`);
      await awake(page);
      const place = page.getByRole("combobox", { name: words.text("field.place"), exact: true });
      await place.fill("Lyon");
      await expect(page.locator(".matches")).toContainText(/Lyon.*530/u);
      await place.fill("boston");
      await place.press("Tab");
      await expect.poll(() => figure(page)).toMatch(/46[.,]25/u);
    });

    test("puts all levels of the city and all cities of the level beside it, as a chart and as a table", async ({
      page,
    }) => {
      await page.goto(`${language}/tools/salary/?place=ru-saint-petersburg&level=4`);
      await awake(page);
      const rows = page.locator(".chart .row .val");
      expect(await rows.allInnerTexts()).toEqual([...wanted.row, ...wanted.column4]);
      const cells = page.locator("table.figures tr.on td");
      expect(await cells.allInnerTexts()).toEqual([...wanted.row]);
      await expect(page.locator("table.figures td.on")).toHaveText(wanted.row[3]);
      expect(await page.locator("table.figures tbody tr td:last-child").allInnerTexts()).toEqual([
        ...wanted.column4,
      ]);
    });

    test("converts to another period by months the reader gives, and says so", async ({ page }) => {
      await page.goto(`${language}/tools/salary/?place=ru-saint-petersburg&level=3`);
      await awake(page);
      await page.getByRole("radio", { name: words.text("period.year"), exact: true }).check();
      await page.getByLabel(words.text("field.months")).fill("13");
      await expect.poll(() => figure(page)).toBe(wanted.petersburg3Year13);
      await page.getByText(words.text("steps.title")).click();
      await expect(page.locator(".steps code").last()).toHaveText(/47.000.* × 13 = .*611.000/u);
      await expect
        .poll(() => search(page))
        .toBe(`${source}&place=ru-saint-petersburg&level=3&period=year&months=13`);
    });

    test("names what is wrong with a number, keeps it, and shows no stale figure", async ({ page }) => {
      await page.goto(`${language}/tools/salary/?period=year`);
      await awake(page);
      const months = page.getByLabel(words.text("field.months"));
      await months.fill("quinze");
      await expect(page.locator(".err")).toContainText("quinze");
      await expect(months).toHaveAttribute("aria-invalid", "true");
      await expect(page.locator(".figure")).toHaveCount(0);
      await expect(page.locator("table.figures")).toHaveCount(0);
      await expect(months).toHaveValue("quinze");
      await months.fill("12,5");
      await expect.poll(() => figure(page)).toMatch(/1.500.000/u);
    });

    test("tells a screen reader the new result", async ({ page }) => {
      await page.goto(`${language}/tools/salary/?dataset=ru-source-2015`);
      await awake(page);
      await page.getByLabel(words.text("field.place"), { exact: true }).selectOption("ru-saint-petersburg");
      await page.getByRole("radio", { name: "3", exact: true }).check();
      await expect(page.locator("p.vh[role=status]")).toHaveText(wanted.announced);
    });

    test("answers junk in the address with a notice and the opening case", async ({ page }) => {
      await page.goto(
        `${language}/tools/salary/?place=ru-paris&level=9&hours=99&from=%3Cb%3Ex%3C%2Fb%3E&utm_source=mail`,
      );
      await awake(page);
      await expect.poll(() => figure(page)).toBe(wanted.moscow4);
      const notices = page.locator(".result .note.warn");
      await expect(notices).toHaveCount(4);
      await expect(notices.filter({ hasText: "ru-paris" })).toHaveCount(1);
      await expect(notices.locator("b")).toHaveCount(0);
    });

    test("switches language with the page and its inputs", async ({ page }) => {
      await page.goto(`${language}/tools/salary/?place=ru-yekaterinburg&level=2`);
      await awake(page);
      await page.getByRole("radio", { name: "3", exact: true }).check();
      await page.locator("a.lang").click();
      await awake(page);
      const other = language === "fr" ? "en" : "fr";
      expect(page.url()).toContain(`/${other}/tools/salary/${source}&place=ru-yekaterinburg&level=3`);
      await expect.poll(() => figure(page)).toMatch(/38.000/u);
    });

    test("does the whole job from the keyboard", async ({ page }) => {
      await page.goto(`${language}/tools/salary/?dataset=ru-source-2015`);
      await awake(page);
      await page.keyboard.press("Tab");
      await expect(page.locator(".skip")).toBeFocused();
      const place = page.getByLabel(words.text("field.place"), { exact: true });
      for (let press = 0; press < 25 && !(await isFocused(place)); press += 1)
        await page.keyboard.press("Tab");
      await expect(place).toBeFocused();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Tab");
      await page.keyboard.press("ArrowLeft");
      await expect.poll(() => figure(page)).toBe(wanted.petersburg3);
      const copy = page.getByRole("button", { name: words.text("take.copy-markdown"), exact: true });
      for (let press = 0; press < 6 && !(await isFocused(copy)); press += 1) await page.keyboard.press("Tab");
      await expect(copy).toBeFocused();
      const steps = page.getByText(words.text("steps.title"));
      for (let press = 0; press < 12 && !(await isFocused(steps)); press += 1)
        await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await expect(page.locator(".steps")).toBeVisible();
    });
  });

  test.describe(`without JavaScript, ${language}`, () => {
    test.use({ javaScriptEnabled: false });

    test("the opening case is whole: figure, its dates, the places beside it, source @smoke", async ({
      page,
    }) => {
      await page.goto(`${language}/tools/salary/?place=ru-yekaterinburg`);
      // Nothing stands that nothing answers.
      await expect(page.locator("main button:visible")).toHaveCount(0);
      await expect.poll(() => figure(page)).toMatch(language === "fr" ? /3.421/u : /78,060/u);
      await expect(page.locator(".beside")).toHaveText(language === "fr" ? /41.052/u : /37\.53/u);
      await expect(page.locator("table.figures tbody tr").first().locator("td")).toHaveCount(
        language === "fr" ? 3 : 6,
      );
      await expect(page.locator(".source dd").first()).toBeVisible();
      await expect(page.getByText(textsOf("site", language)["inputs.needs-script"] ?? "none")).toBeVisible();
    });
  });
}

async function isFocused(locator: import("@playwright/test").Locator): Promise<boolean> {
  return locator.evaluate((element) => element === document.activeElement);
}
