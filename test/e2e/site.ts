import { readdirSync } from "node:fs";
import { expect, test as base, type Page } from "@playwright/test";
import { wording, type Words } from "#kit/wording.ts";
import type { Language } from "#schema/text.ts";
import { textsOf } from "../tools.ts";

export const languages = ["fr", "en"] as const;

/** The words a reader of the language sees, from the same files the pages are made of. */
export function wordsOf(language: Language): Words {
  return wording(
    language,
    { ...textsOf("site", language), ...textsOf("kit", language) },
    textsOf("tools/salary", language),
  );
}

/** Read from the folder, as the build does: a data set added is a page tried. */
const datasets = readdirSync("data/datasets");

/** Every page of a language, by what kind of page it is; budgets and axe go through them all. */
export const pagesOf = (language: Language) => [
  { kind: "home", path: `${language}/` },
  { kind: "tool", path: `${language}/tools/salary/` },
  { kind: "tool", path: `${language}/tools/cities/` },
  { kind: "guide", path: `${language}/tools/` },
  ...datasets.map((id) => ({ kind: "data", path: `${language}/data/${id}/` })),
  { kind: "guide", path: `${language}/data/api/` },
  { kind: "guide", path: `${language}/data/` },
  { kind: "guide", path: `${language}/roles/account-manager/` },
  { kind: "guide", path: `${language}/roles/account-manager/duties/` },
  { kind: "guide", path: `${language}/roles/account-manager/levels-and-pay/` },
  { kind: "guide", path: `${language}/about/method/` },
];
export const outside = [
  { kind: "guide", path: "404.html" },
  { kind: "guide", path: "" },
];

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

/** The figure as shown, in one line. */
export async function figure(page: Page): Promise<string> {
  return (await page.locator(".figure").innerText()).replaceAll(/\s*\n\s*/gu, " ");
}
