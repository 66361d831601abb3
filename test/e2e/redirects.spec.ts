import { readFileSync } from "node:fs";
import { expect, languages, test } from "./site.ts";

const moved = JSON.parse(readFileSync("content/redirects.json", "utf8")) as Readonly<Record<string, string>>;
const [old = "", to = ""] = Object.entries(moved)[0] ?? [];

for (const language of languages) {
  test(`an old address in ${language} leads to the new page, with its query and its heading`, async ({
    page,
  }) => {
    await page.goto(`${language}/${old}/?from=letter#rests`);
    await page.waitForURL(`**/${language}/${to}/?from=letter#rests`);
    await expect(page.locator("h1")).toBeVisible();
  });

  test(`an old address in ${language} leads to the new page without JavaScript`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(new URL(`${language}/${old}/`, baseURL).href);
    await page.waitForURL(`**/${language}/${to}/`);
    await expect(page.locator("h1")).toBeVisible();
    await context.close();
  });
}
