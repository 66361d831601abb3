import { expect, test as base, type Page } from "@playwright/test";
import { wording } from "#kit/words/wording.ts";
import type { Words } from "#kit/words/words.ts";
import type { Language } from "#schema/text.ts";
import { textsOf } from "../tools.ts";

export const languages = ["fr", "en"] as const;

/** The words a reader of the language sees on a tool's page, from the same files the pages are made of. */
export function wordsOf(language: Language, tool = "salary"): Words {
  return wording(language, textsOf("kit/words", language), {
    ...textsOf("site", language),
    ...textsOf(`tools/${tool}`, language),
  });
}

/** Each test watches its page: an error, a refusal by the policy or a request to another origin fails it. */
export const test = base.extend<{ watched: { readonly wrong: string[]; allow: RegExp } }>({
  watched: [
    async ({ page, baseURL }, use) => {
      const watched = { wrong: [] as string[], allow: /$^/u };
      const note = (text: string): void => {
        if (!watched.allow.test(text)) watched.wrong.push(text);
      };
      page.on("pageerror", (error) => note(String(error)));
      page.on("console", (message) => {
        if (message.type() === "error" || /Content.Security/iu.test(message.text())) note(message.text());
      });
      page.on("request", (request) => {
        const url = request.url();
        if (!/^(?:data|blob):/u.test(url) && new URL(url).origin !== new URL(baseURL ?? "").origin)
          note(`asked ${url}`);
      });
      await use(watched);
      expect(watched.wrong).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** The calculator on the page is live: a reader came near it, or its address asked for another case. */
export async function awake(page: Page): Promise<void> {
  await page.locator("[data-tool]").first().dispatchEvent("pointerover");
  await page.locator("[data-tool][data-ready]").first().waitFor();
}

/** The builder on the page is live. */
export async function builderAwake(page: Page): Promise<void> {
  await page.locator("[data-builder]").dispatchEvent("pointerover");
  await page.locator("[data-builder][data-ready]").waitFor();
}

/** The words of a builder's page. */
export function builderWordsOf(tool: string, language: Language): Words {
  const kit = { ...textsOf("kit/words", language), ...textsOf("kit/builder", language) };
  return wording(language, kit, textsOf(`tools/${tool}`, language));
}

/** The page of a builder as a reader works on it. */
export function builderPage(tool: string, language: Language) {
  const words = builderWordsOf(tool, language);
  return {
    words,
    sheet: (page: Page) => page.locator(".paper"),
    button: (page: Page, key: string) => page.getByRole("button", { name: words.text(key), exact: true }),
    openPart: (page: Page, part: string) =>
      page
        .getByRole("navigation", { name: words.text("builder.parts") })
        .getByRole("button", { name: words.text(`part.${part}`) })
        .click(),
  };
}

/** The figure as shown, in one line. */
export async function figure(page: Page): Promise<string> {
  return (await page.locator(".figure").innerText()).replaceAll(/\s*\n\s*/gu, " ");
}

/** The words of a checklist's page. */
export function checklistWordsOf(language: Language): Words {
  return wording(language, textsOf("kit/words", language), textsOf("kit/checklist", language));
}

/** Opens a checklist and comes near it, so that it is live. */
export async function openChecklist(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await liveChecklist(page);
}

export async function liveChecklist(page: Page): Promise<void> {
  await page.locator("[data-checklist]").dispatchEvent("pointerover");
  await page.locator("[data-checklist][data-ready]").waitFor();
}
