import { readFileSync } from "node:fs";
import { awake, expect, languages, test, wordsOf } from "./site.ts";

/** Each country with figures of the nation or of regions alone names its twenty largest towns. */
const national = [
  "fr-france-travail-2022",
  "uk-ashe",
  "de-destatis-2025",
  "ch-lse",
  "ca-jobbank-2025",
] as const;

interface About {
  readonly country: string;
  readonly towns: readonly Readonly<Record<"fr" | "en", string>>[];
}

for (const language of languages) {
  const words = wordsOf(language);

  for (const id of national) {
    test(`each of the twenty largest towns of ${id} is found, its country first, ${language}`, async ({
      page,
    }) => {
      test.slow();
      const about = JSON.parse(readFileSync(`data/datasets/${id}/dataset.json`, "utf8")) as About;
      expect(about.towns).toHaveLength(20);
      await page.goto(`${language}/about/`);
      await page.getByLabel(words.text("country.label")).selectOption(about.country);
      await page.locator("[data-search-open]").click();
      const dialog = page.locator("dialog[open]");
      const missing: string[] = [];
      for (const town of about.towns) {
        await dialog.getByRole("searchbox").fill("");
        await expect(dialog.locator("[role=status]")).toHaveText("");
        await dialog.getByRole("searchbox").fill(town[language]);
        await expect(dialog.locator("[role=status]")).not.toHaveText("");
        const links = await dialog
          .locator("ol li:has(p) > a")
          .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
        const first = links.find((href) => href.includes("place="));
        if (first?.includes(`place=${about.country}`) !== true)
          missing.push(`${town[language]}: ${first ?? "nothing"}`);
      }
      expect(missing).toEqual([]);
    });
  }

  test(`Manchester is the British one first where that country is kept, the American one elsewhere, ${language}`, async ({
    page,
  }) => {
    await page.goto(`${language}/about/`);
    for (const [country, first] of [
      ["gb", "place=gb"],
      ["us", "place=us-"],
    ] as const) {
      await page.getByLabel(words.text("country.label")).selectOption(country);
      await page.locator("[data-search-open]").click();
      const dialog = page.locator("dialog[open]");
      await dialog.getByRole("searchbox").fill("Manchester");
      const links = dialog.locator("ol li:has(p) > a[href*='place=']");
      await expect(links.first()).toHaveAttribute("href", new RegExp(first, "u"));
      await expect(links.filter({ hasText: "Manchester-Nashua" })).toHaveCount(1);
      await page.keyboard.press("Escape");
    }
  });

  test(`a French town is found as it is typed, and what everyone earns there stands beside the role, ${language}`, async ({
    page,
  }) => {
    await page.goto(`${language}/tools/salary/?dataset=fr-france-travail-2022`);
    await awake(page);
    const box = page.locator("input[name=town]");
    await box.click();
    await box.fill("le hav");
    await page.getByRole("option", { name: "Le Havre", exact: true }).click();
    await expect(page).toHaveURL(/town=fr-76351/u);
    await expect(page.locator(".say").first()).toContainText(/Le Havre.*13[.,]5/u);
    await expect(page.locator(".figure strong").first()).toHaveText(/3.421/u);
  });
}

test.describe("a browser of a region that the site has figures of", () => {
  test.use({ locale: "en-GB" });

  test("is offered that country in a line, which only a press takes", async ({ page }) => {
    await page.goto("en/");
    const offer = page.locator("[data-offer]");
    await expect(offer).toContainText("United Kingdom");
    await expect(page.locator("details[name=country][open]")).toHaveAttribute("data-country", "us");
    expect(await page.evaluate(() => localStorage.getItem("repere.country"))).toBeNull();
    await offer.click();
    await expect(page.locator("details[name=country][open]")).toHaveAttribute("data-country", "gb");
    await expect(offer).toBeHidden();
  });

  test("is offered nothing once a country is kept", async ({ page }) => {
    await page.addInitScript(() => {
      localStorage.setItem("repere.country", JSON.stringify({ version: 1, value: "de" }));
    });
    await page.goto("en/");
    await expect(page.locator("[data-offer]")).toBeHidden();
  });
});
