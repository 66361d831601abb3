import type { Page } from "@playwright/test";
import { awake, builderAwake, expect, figure, languages, test, wordsOf } from "./site.ts";

/** A link of before data sets were named, and the one that means the same now. */
const deepLink = "?place=ru-nizhny-novgorod&level=2";
const fullLink =
  "?dataset=ru-source-2015&occupation=account-manager&vintage=2013-2015&place=ru-nizhny-novgorod&level=2";
const nizhny2 = { fr: /jusqu’à 20.000/u, en: /up to ₽20,000/u } as const;

/** Holds answers to addresses that match until the test lets them go. */
async function hold(page: Page, address: RegExp): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(address, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** What the salary tool opens on in each language, and another occupation there. */
const opening = {
  fr: { dataset: "fr-france-travail-2022", figure: /3.421/u },
  en: { dataset: "us-oews-metros", figure: /78,060/u },
} as const;
const other = {
  fr: {
    occupation: "r4z90",
    figure: /4.318/u,
    search: "?dataset=fr-france-travail-2022&occupation=r4z90&vintage=2022&place=fr&level=beginner",
  },
  en: {
    occupation: "13-1161",
    figure: /97,360/u,
    search: "?dataset=us-oews-metros&occupation=13-1161&vintage=2024&place=us-35620",
  },
} as const;

for (const language of languages) {
  const words = wordsOf(language);

  test.describe(`a calculator waking, ${language}`, () => {
    test("never shows another result before the one its link asks for @smoke", async ({ page }) => {
      const release = await hold(page, /api\/v1\/.*account-manager\.columns\.json/u);
      await page.addInitScript(() => {
        const seen = new Set<string>();
        Object.assign(window, { seen });
        const look = (): void => {
          const shown = document.querySelector<HTMLElement>(".figure strong");
          if (shown?.checkVisibility({ visibilityProperty: true }) === true) seen.add(shown.innerText);
          requestAnimationFrame(look);
        };
        look();
      });
      await page.goto(`${language}/tools/salary/${deepLink}`);
      await expect(page.locator("[data-tool]")).toHaveAttribute("aria-busy", "true");
      await expect(page.locator(".figure")).toBeHidden();
      await page.waitForTimeout(200);
      release();
      await awake(page);
      await expect.poll(() => figure(page)).toMatch(nizhny2[language]);
      await expect.poll(() => new URL(page.url()).search).toBe(fullLink);
      await page.waitForTimeout(100);
      const seen = await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen]);
      expect(seen).toHaveLength(1);
      expect(seen[0]).toMatch(nizhny2[language]);
    });

    test("keeps what was chosen and where the focus was before its view came", async ({ page }) => {
      const release = await hold(page, /_astro\/view\./u);
      await page.goto(`${language}/tools/salary/`);
      const occupation = page.getByLabel(words.text("field.occupation"), { exact: true });
      await occupation.selectOption(other[language].occupation);
      if (language === "fr") await page.getByRole("radio", { name: "Débutant", exact: true }).check();
      await occupation.focus();
      release();
      await awake(page);
      await expect.poll(() => figure(page)).toMatch(other[language].figure);
      await expect(occupation).toBeFocused();
      await expect(occupation).toHaveValue(other[language].occupation);
      await expect.poll(() => new URL(page.url()).search).toBe(other[language].search);
    });

    test("answers a button pressed before it was awake", async ({ page, context }) => {
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      const release = await hold(page, /_astro\/view\./u);
      await page.goto(`${language}/tools/salary/`);
      await page.getByRole("button", { name: words.text("take.link") }).click();
      release();
      await expect(page.locator(".done")).toHaveText(words.text("take.done.link"));
    });

    test("reads a file that was chosen before it was awake", async ({ page }) => {
      const release = await hold(page, /_astro\/view\./u);
      const own = wordsOf(language, "my-data");
      await page.goto(`${language}/tools/my-data/`);
      const name = "a.csv";
      const file = {
        name,
        mimeType: "text/csv",
        buffer: Buffer.from("City;Salary\nLyon;30000\nLyon;31000\n"),
      };
      await page.locator("input[type='file']").first().setInputFiles(file);
      await page.getByLabel(own.text("field.hours"), { exact: true }).first().focus();
      release();
      await awake(page);
      await expect(page.locator("[data-tool]")).toContainText(own.text("question", { count: 2 }));
    });

    test("says that a file did not come, and comes back on a second try", async ({ page, watched }) => {
      watched.allow = /Failed to load resource/u;
      const address = /datasets\/ru-source-2015\/account-manager\.columns\.json/u;
      await page.route(address, (route) => route.abort());
      await page.goto(`${language}/tools/salary/${deepLink}`);
      const message = page.getByText(words.text("load.failed"));
      await expect(message).toBeVisible();
      await expect(page.locator(".figure")).toBeHidden();
      await expect(page.getByRole("link", { name: words.text("load.default") })).toBeVisible();
      await page.unroute(address);
      await page.getByRole("button", { name: words.text("load.retry") }).click();
      await awake(page);
      await expect(message).toBeHidden();
      await expect.poll(() => figure(page)).toMatch(nizhny2[language]);
    });

    test("leaves the opening case standing when a script does not come", async ({ page, watched }) => {
      watched.allow = /Failed to load resource/u;
      await page.route(/_astro\/view\./u, (route) => route.abort());
      await page.goto(`${language}/tools/salary/`);
      await page.getByLabel(words.text("field.dataset"), { exact: true }).focus();
      await expect(page.getByText(words.text("load.failed"))).toBeVisible();
      await expect.poll(() => figure(page)).toMatch(opening[language].figure);
    });

    test("keeps the last result, marked, when a choice's figures do not come", async ({ page, watched }) => {
      watched.allow = /Failed to load resource/u;
      await page.route(/datasets\/us-oews\//u, (route) => route.abort());
      await page.goto(`${language}/tools/salary/`);
      await awake(page);
      const datasets = page.getByLabel(words.text("field.dataset"), { exact: true });
      await datasets.selectOption("us-oews");
      await expect(page.getByText(words.text("result.failed"))).toBeVisible();
      await expect.poll(() => figure(page)).toMatch(opening[language].figure);
      await datasets.selectOption(opening[language].dataset);
      await expect(page.getByText(words.text("result.failed"))).toBeHidden();
    });
  });

  test(`a document builder keeps what was written before it was live, ${language}`, async ({ page }) => {
    const release = await hold(page, /_astro\/builder\.[^.]+\.js/u);
    const own = wordsOf(language, "cv");
    await page.goto(`${language}/tools/cv/`);
    const name = page.getByLabel(own.text("field.name"), { exact: true });
    const town = page.getByLabel(own.text("field.city"), { exact: true });
    await name.fill("Zoé Ünal");
    await town.fill("Chicago");
    release();
    await builderAwake(page);
    await expect(name).toHaveValue("Zoé Ünal");
    await expect(town).toBeFocused();
    await expect(page.locator(".sheet-side")).toContainText("Zoé Ünal");
    await expect(page.locator(".sheet-side")).toContainText("Chicago");
    await page.reload();
    await builderAwake(page);
    await expect(name).toHaveValue("Zoé Ünal");
  });
}
