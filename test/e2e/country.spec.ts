import { awake, expect, figure, languages, test, wordsOf } from "./site.ts";

/** What each country opens on: where, its data set, and the figure in the first screen. */
const opening = {
  us: { data: "us-oews-metros", en: /78,060/u, fr: /78.060/u },
  ca: { data: "ca-jobbank-2025", en: /31\.25/u, fr: /31,45/u },
  gb: { data: "uk-ashe", en: /4,472/u, fr: /4.472/u },
  fr: { data: "fr-france-travail-2022", en: /3,421/u, fr: /3.421/u },
  de: { data: "de-destatis-2025", en: /5,550/u, fr: /5.550/u },
  ch: { data: "ch-lse", en: /7,900/u, fr: /7.900/u },
} as const;

for (const language of languages) {
  const words = wordsOf(language);

  test.describe(`the reader's country, ${language}`, () => {
    for (const [country, { data, [language]: wanted }] of Object.entries(opening)) {
      test(`${country}, once chosen in the header, is what the salary tool opens on @smoke`, async ({
        page,
      }) => {
        await page.goto(`${language}/about/`);
        await page.getByLabel(words.text("country.label")).selectOption(country);
        await page.goto(`${language}/tools/salary/`);
        await awake(page);
        await expect.poll(() => figure(page)).toMatch(wanted);
        expect(new URL(page.url()).searchParams.get("dataset")).toBe(data);
        await expect(page.getByLabel(words.text("country.label"))).toHaveValue(country);
      });

      test(`${country} stands on the home page, open and first once it is chosen`, async ({ page }) => {
        await page.addInitScript((value) => {
          localStorage.setItem("repere.country", JSON.stringify({ version: 1, value }));
        }, country);
        await page.goto(`${language}/`);
        const first = page.locator("details[name=country]").first();
        await expect(first).toHaveAttribute("open", "");
        await expect(first.locator(".figure strong")).toHaveText(wanted);
        await expect(page.locator("details[name=country][open]")).toHaveCount(1);
      });
    }

    test("never shows the built country's figure first, and moves nothing", async ({ page }) => {
      await page.addInitScript(() => {
        localStorage.setItem("repere.country", JSON.stringify({ version: 1, value: "gb" }));
        const seen: string[] = [];
        Object.assign(window, { seen });
        const look = (): void => {
          const strong = document.querySelector<HTMLElement>(".figure strong");
          if (strong !== null && getComputedStyle(strong).visibility === "visible")
            seen.push(strong.innerText);
          requestAnimationFrame(look);
        };
        look();
      });
      await page.goto(`${language}/tools/salary/`);
      await awake(page);
      await expect.poll(() => figure(page)).toMatch(opening.gb[language]);
      const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
      expect(seen.length).toBeGreaterThan(0);
      for (const text of new Set(seen)) expect(text).toMatch(opening.gb[language]);
    });

    test("of a country without figures, the tool picks none and leads to those there are", async ({
      page,
    }) => {
      await page.addInitScript(() => {
        localStorage.setItem("repere.country", JSON.stringify({ version: 1, value: "other" }));
      });
      await page.goto(`${language}/tools/salary/`);
      await expect(page.getByText(words.text("country.other.text"))).toBeVisible();
      await expect(page.locator(".figure")).toBeHidden();
      await page
        .getByRole("main")
        .getByRole("link", { name: /^(?:Royaume-Uni|United Kingdom)$/u })
        .click();
      await awake(page);
      await expect.poll(() => figure(page)).toMatch(opening.gb[language]);
    });

    test("a region that repeats its province says so, and shows the province's figure", async ({ page }) => {
      await page.goto(`${language}/tools/salary/?dataset=ca-jobbank-2025&place=ca-2440`);
      await awake(page);
      await expect.poll(() => figure(page)).toMatch(/31[.,]45/u);
      await expect(page.locator("section.result .note.warn")).toContainText(/Montréal.*Qu[eé]bec/u);
      // On the chart its own row has that figure, told apart; others that repeat one have none.
      await expect(page.locator(".chart .row.on")).toContainText(/Montréal.*Qu[eé]bec.*31[.,]45/su);
    });

    test("a withheld figure is not called a published one", async ({ page }) => {
      await page.goto(`${language}/tools/salary/?dataset=ca-jobbank-2025&occupation=62100&place=ca-6110`);
      await awake(page);
      const kind = page.locator("section.result .kind.on").first();
      await expect(kind).toHaveText(words.text("kind.suppressed.title"));
      expect(await figure(page)).not.toContain(words.text("per.hour"));
    });

    test("pay of all jobs together is a choice where no occupation stands for the role", async ({ page }) => {
      await page.goto(`${language}/tools/salary/?dataset=fr-insee-2021&level=3`);
      await awake(page);
      await expect(page.getByText(/«\s3\s»|“3”/u)).toContainText(/un choix que|a choice these/u);
      await page.locator("select[name=occupation]").selectOption("all");
      await expect.poll(() => figure(page)).toMatch(/€/u);
    });

    test("a metropolitan area has its state's figure beside it, of another year", async ({ page }) => {
      await page.goto(`${language}/tools/salary/?dataset=us-oews-metros&place=us-35620`);
      await awake(page);
      await expect(page.locator(".say")).toContainText(/2025.*92.190/u);
    });
  });

  test.describe(`the reader's country without JavaScript, ${language}`, () => {
    test.use({ javaScriptEnabled: false });

    test("all countries stand on the home page in turn, each with its figure", async ({ page }) => {
      await page.goto(`${language}/`);
      for (const { [language]: wanted } of Object.values(opening)) {
        await expect(
          page.locator("details[name=country] .figure strong").filter({ hasText: wanted }),
        ).toHaveCount(1);
      }
    });
  });
}
