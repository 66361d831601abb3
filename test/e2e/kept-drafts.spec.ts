import type { Page } from "@playwright/test";
import { inputOf, openingState } from "#kit/fields/form-state.ts";
import type { Fields } from "#kit/fields/field.ts";
import type { Tool } from "#kit/tool.ts";
import { noMarket } from "#kit/mount/no-market.ts";
import { builderIds, toolIds } from "../tools.ts";
import { awake, builderAwake, builderPage, expect, languages, test, wordsOf } from "./site.ts";

/** Nothing more fits: neither in the small storage nor in the database. */
async function fill(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (let size = 2 ** 22; size >= 1; size /= 2) {
      try {
        localStorage.setItem(`filler${String(size)}`, "x".repeat(size));
      } catch {
        // Full at this size: a smaller one may still fit.
      }
    }
    Object.defineProperty(IDBObjectStore.prototype, "put", {
      configurable: true,
      value: Object.assign(
        () => {
          throw new DOMException("full", "QuotaExceededError");
        },
        { real: Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, "put") },
      ),
    });
  });
}

async function empty(page: Page): Promise<void> {
  await page.evaluate(() => {
    localStorage.clear();
    const full = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, "put");
    const { real } = full?.value as { readonly real: PropertyDescriptor };
    Object.defineProperty(IDBObjectStore.prototype, "put", real);
  });
}

/** As some private windows have it. */
async function forbid(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const name of ["localStorage", "indexedDB"])
      Object.defineProperty(globalThis, name, {
        get() {
          throw new DOMException("no", "SecurityError");
        },
      });
  });
}

/** The planning tools that keep what a reader typed, if they ask for it. */
const parts = await Promise.all(
  toolIds.map(async (id) => ({
    ...((await import(`../../src/tools/${id}/tool.ts`)) as { readonly tool: Tool }),
    ...((await import(`../../src/tools/${id}/inputs.ts`)) as { readonly inputs: Fields }),
  })),
);
const planning = parts.filter(
  ({ tool, inputs }) =>
    ["hire", "onboard-and-evaluate"].includes(tool.group) &&
    Object.values(inputs).some((field) => field.private),
);

for (const language of languages) {
  for (const id of builderIds) {
    const { words } = builderPage(id, language);
    const notices = (page: Page) => page.locator(".notices");
    const name = (page: Page) => page.locator(`#${id}-drafts-name`);
    const open = async (page: Page): Promise<void> => {
      await page.goto(`${language}/tools/${id}/`);
      await builderAwake(page);
      await page.locator(".drafts > summary").click();
    };

    test.describe(`the drafts of ${id}, ${language}`, () => {
      test("stay on the screen where nothing more fits, and are kept once there is room", async ({
        page,
      }) => {
        await open(page);
        await fill(page);
        await name(page).fill("Made-up draft");
        await expect(notices(page)).toContainText(words.text("drafts.trouble.full"));
        await expect(name(page)).toHaveValue("Made-up draft");
        await empty(page);
        await name(page).fill("Made-up draft 2");
        await expect(notices(page)).not.toContainText(words.text("drafts.trouble.full"));
        await page.reload();
        await page.locator("[data-builder][data-ready]").waitFor();
        await expect(name(page)).toHaveValue("Made-up draft 2");
      });

      test("last as long as the page where the browser forbids to keep them, and say so", async ({
        page,
      }) => {
        await forbid(page);
        await open(page);
        await name(page).fill("Made-up draft");
        await expect(notices(page)).toContainText(words.text("drafts.trouble.forbidden"));
        await expect(name(page)).toHaveValue("Made-up draft");
      });

      test("are one in two tabs, each keeping the other's work", async ({ page, context }) => {
        await open(page);
        await name(page).fill("From one tab");
        const other = await context.newPage();
        await open(other);
        await expect(name(other)).toHaveValue("From one tab");
        await name(other).fill("From the other");
        await expect(name(page)).toHaveValue("From the other");
        await other.close();
        await page.reload();
        await page.locator("[data-builder][data-ready]").waitFor();
        await expect(name(page)).toHaveValue("From the other");
      });
    });
  }

  for (const { tool, inputs } of planning) {
    const words = wordsOf(language, tool.id);
    const given = inputOf(inputs, openingState(undefined), noMarket, language);
    /** A private field that is typed into, with a text that its kind accepts. */
    const [field = ""] =
      Object.entries(inputs).find(
        ([, one]) =>
          one.private &&
          one.shown({ given, market: noMarket, language }) &&
          /^(?:text|long-text)$/u.test(one.control),
      ) ?? [];
    const box = (page: Page) => page.locator(".private-box").first();
    const open = async (page: Page): Promise<void> => {
      await page.goto(`${language}/tools/${tool.id}/`);
      await awake(page);
    };
    const keep = (page: Page): Promise<void> =>
      box(page)
        .getByRole("button", { name: words.text("private.keep"), exact: true })
        .click();

    test.describe(`what is typed into ${tool.id}, ${language}`, () => {
      test("is said not to be kept where nothing more fits", async ({ page }) => {
        await open(page);
        await fill(page);
        await keep(page);
        await expect(box(page)).toContainText(words.text("private.failed"));
      });

      test("is said not to be kept where the browser forbids it", async ({ page }) => {
        await forbid(page);
        await open(page);
        await keep(page);
        await expect(box(page)).toContainText(words.text("private.failed"));
      });

      test("is found by a second tab once it is kept, and by none once it is forgotten", async ({
        page,
        context,
      }) => {
        await open(page);
        const typed = (of: Page) => of.locator(`[name="${field}"]`);
        if (field !== "") {
          await typed(page).scrollIntoViewIfNeeded();
          await typed(page).fill("Made-up Person");
        }
        await keep(page);
        await expect(box(page)).toContainText(words.text("private.kept"));
        const other = await context.newPage();
        await other.goto(`${language}/tools/${tool.id}/`);
        await other.locator("[data-tool][data-ready]").waitFor();
        await expect(box(other)).toContainText(words.text("private.kept"));
        if (field !== "") await expect(typed(other)).toHaveValue("Made-up Person");
        await box(other)
          .getByRole("button", { name: words.text("private.forget"), exact: true })
          .click();
        await page.reload();
        await awake(page);
        await expect(box(page)).toContainText(words.text("private.no"));
        if (field !== "") await expect(typed(page)).not.toHaveValue("Made-up Person");
      });
    });
  }
}
