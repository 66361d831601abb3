import { readFileSync } from "node:fs";
import type { Locator } from "@playwright/test";
import { expect, languages, test } from "./site.ts";

/**
 * What people type, and the page they want: its address under the language, among the first three results. `null`
 * where the site has no such page yet. Whoever makes the page puts its address there.
 */
const asked = JSON.parse(readFileSync("test/search/queries.json", "utf8")) as Record<
  string,
  Record<string, string | null>
>;

for (const language of languages) {
  test(`what people type finds the page they want, ${language}`, async ({ page, baseURL }) => {
    test.slow();
    await page.goto(`${language}/about/privacy/`);
    await page.locator("[data-search-open]").click();
    const root = `${new URL(baseURL ?? "").pathname}${language}/`;
    const wrong: string[] = [];
    const rows = Object.entries(asked[language] ?? {});
    expect(rows.length).toBeGreaterThanOrEqual(60);
    for (const [query, wanted] of rows) {
      const found = await firstThree(page.locator("dialog[open]"), query);
      const got = found.map((address) => address.replace(root, ""));
      if (wanted === null ? got.length > 0 : !got.includes(wanted))
        wrong.push(`${query}: ${got.join(" ") || "nothing"}; expected ${wanted ?? "nothing"}`);
    }
    expect(wrong).toEqual([]);
  });
}

/** The addresses of the first results. Where nothing is found, the list has the site's sections instead. */
async function firstThree(dialog: Locator, query: string): Promise<readonly string[]> {
  const box = dialog.getByRole("searchbox");
  const status = dialog.locator("[role=status]");
  await box.fill("");
  await expect(status).toHaveText("");
  await box.fill(query);
  await expect(status).not.toHaveText("");
  const links = await dialog
    .locator("ol li:has(p) > a")
    .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  return links.slice(0, 3);
}
