import { awake, expect, figure, languages, test, wordsOf } from "./site.ts";

for (const language of languages) {
  const words = wordsOf(language);

  test.describe(`on a phone, ${language}`, () => {
    test.use({ viewport: { width: 390, height: 844 } });

    test("the answer stands within the first screen, the inputs in one line that opens", async ({ page }) => {
      await page.goto(`${language}/tools/salary/?dataset=us-oflc-2025`);
      await awake(page);
      const box = await page.locator(".figure").boundingBox();
      expect((box?.y ?? 999) + (box?.height ?? 999)).toBeLessThan(720);
      const place = page.getByRole("combobox", { name: words.text("field.place"), exact: true });
      await expect(place).toBeHidden();
      await page.getByText(words.text("inputs.change")).click();
      await page.getByRole("radio", { name: "I", exact: true }).check();
      await expect.poll(() => figure(page)).toMatch(/24[.,]65/u);
    });
  });

  test(`home in ${language} asks the country, and carries its choice to the tool`, async ({ page }) => {
    await page.goto(`${language}/`);
    const country = page.locator("details[name=country]").first();
    const opening = language === "fr" ? /3.421/u : /78,060/u;
    await expect(country.locator("summary")).toContainText(language === "fr" ? "France" : "United States");
    await expect(country.locator(".figure strong")).toHaveText(opening);
    await country.locator("[data-tool]").dispatchEvent("pointerover");
    await country.locator("[data-tool][data-ready]").waitFor();
    const changed = language === "fr" ? /3.735/u : /69,080/u;
    if (language === "fr") await country.getByRole("radio", { name: "Expérimenté", exact: true }).check();
    else {
      const place = country.getByRole("combobox");
      await place.fill("chicago");
      await place.press("Enter");
    }
    await expect(country.locator(".figure strong")).toHaveText(changed);
    expect(new URL(page.url()).search).toBe("");
    await country.getByRole("link", { name: words.text("open") }).click();
    // A link says what its figure depends on, so that a later data set does not change its meaning.
    await page.waitForURL(
      language === "fr"
        ? /\?dataset=fr-france-travail-2022&occupation=r2z80&vintage=2022&place=fr&level=experienced$/u
        : /\?dataset=us-oews-metros&occupation=41-4012&vintage=2024&place=us-16980$/u,
    );
    await awake(page);
    await expect.poll(() => figure(page)).toMatch(changed);
  });
}

test("the theme button goes through automatic, light and dark, and is remembered", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("en/about/method/");
  const sheet = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const button = page.locator("[data-theme-button]");
  expect(await sheet()).toBe("rgb(252, 253, 253)");
  await button.click();
  await expect(button).toHaveAccessibleName("Theme: light");
  await button.click();
  await expect(button).toHaveAccessibleName("Theme: dark");
  expect(await sheet()).toBe("rgb(14, 23, 30)");
  await page.reload();
  expect(await sheet()).toBe("rgb(14, 23, 30)");
  await expect(button).toHaveAccessibleName("Theme: dark");
  await button.click();
  await expect(button).toHaveAccessibleName("Theme: automatic");
  expect(await sheet()).toBe("rgb(252, 253, 253)");
});

test.describe("the gateway", () => {
  test.describe("for a French browser", () => {
    test.use({ locale: "fr-CA" });
    test("goes to French at once, then to the language chosen last @smoke", async ({ page }) => {
      await page.goto("");
      await expect(page).toHaveURL(/\/fr\/$/u);
      await page.locator("a.lang").click();
      await expect(page).toHaveURL(/\/en\/$/u);
      await page.goto("");
      await expect(page).toHaveURL(/\/en\/$/u);
    });
  });

  test.describe("for a browser of another language, or without JavaScript", () => {
    test.use({ locale: "de-DE" });
    test("offers both languages", async ({ page }) => {
      await page.goto("");
      await expect(page.getByRole("link", { name: "Français" })).toBeVisible();
      await expect(page.getByRole("link", { name: "English" })).toBeVisible();
    });
  });
});

test("an address that does not exist answers 404, in both languages @smoke", async ({ page, watched }) => {
  watched.allow = /404/u;
  const answer = await page.goto("fr/rien/");
  expect(answer?.status()).toBe(404);
  await expect(page.getByText(wordsOf("fr").text("not-found.title"))).toBeVisible();
  await expect(page.getByText(wordsOf("en").text("not-found.title"))).toBeVisible();
});
