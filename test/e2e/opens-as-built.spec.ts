import type { Page } from "@playwright/test";
import type { ToolModule } from "#kit/tool.ts";
import { builderIds, toolIds } from "../tools.ts";
import { awake, builderAwake, expect, languages, test } from "./site.ts";

/**
 * What the page says in its main part, word by word. Spaces, and where one text node ends and the next begins, differ
 * between the two without anybody seeing it.
 */
async function saidBy(page: Page): Promise<readonly string[]> {
  const text = await page.locator("main").evaluate((main) => {
    const copy = main.cloneNode(true) as HTMLElement;
    // What stands in a long field is its value once it is live; scripts say nothing.
    for (const gone of copy.querySelectorAll("textarea, script, style, [hidden]")) gone.remove();
    return copy.textContent;
  });
  return text.replaceAll(/\s+/gu, "").match(/.{1,60}/gsu) ?? [];
}

/** A tool that opens on the reader's day says something else than the build, which has none. */
async function isDated(tool: string): Promise<boolean> {
  const { inputs } = (await import(`../../src/tools/${tool}/inputs.ts`)) as Pick<ToolModule, "inputs">;
  return Object.values(inputs).some((field) => field.beginsToday);
}

const dated = await Promise.all(toolIds.map(isDated));
const tools = toolIds.filter((_, index) => dated[index] !== true);

for (const language of languages) {
  test(`every tool opens where no figures of the reader's country are published, ${language}`, async ({
    page,
  }) => {
    await page.addInitScript(() =>
      localStorage.setItem("repere.country", JSON.stringify({ version: 1, value: "other" })),
    );
    for (const tool of toolIds) {
      await page.goto(`${language}/tools/${tool}/`);
      await page.locator("[data-tool]").first().dispatchEvent("pointerover");
      // It is alive, or it asks for the figures to open on.
      await page.locator("[data-tool][data-ready], .other-country:visible").first().waitFor();
      await expect(page.locator("[data-tool] [data-failed]"), tool).toBeHidden();
    }
  });

  test.describe(`coming alive, ${language}`, () => {
    for (const tool of [...tools, ...builderIds]) {
      test(`${tool} goes on saying what its page said`, async ({ page }) => {
        await page.goto(`${language}/tools/${tool}/`);
        const built = await saidBy(page);
        expect(built.length).toBeGreaterThan(20);
        await (builderIds.includes(tool) ? builderAwake(page) : awake(page));
        expect(await saidBy(page)).toEqual(built);
      });
    }
  });
}
