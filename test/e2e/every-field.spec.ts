import { build, type Rolldown } from "vite";
import type { Page } from "@playwright/test";
import { expect, test } from "./site.ts";

/** A tool with every kind of field wakes in a real browser as the site's tools do: what holds here holds for the kit. */
const address = "en/tools/every-field/";
let script = "";

test.beforeAll(async () => {
  const output = await build({
    configFile: false,
    logLevel: "silent",
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    build: {
      write: false,
      minify: false,
      lib: { entry: "test/fixtures/every-field/page.tsx", formats: ["iife"], name: "page" },
    },
  });
  const [bundle] = output as Rolldown.RolldownOutput[];
  script = bundle?.output[0].code ?? "";
});

/** A page whose form stands as a build writes it, and open; `wake` makes it live. */
async function open(page: Page, query = ""): Promise<void> {
  let body = "";
  await page.route(/every-field\/(?:\?.*)?$/u, (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><html lang="en"><title>Every field</title><div class="slot" data-tool="every-field" data-language="en" data-base="/" data-page="/en/tools/every-field/" data-whole><div data-root>${body}</div></div>`,
    }),
  );
  await page.goto(address);
  await page.addScriptTag({ content: script });
  body = (await page.evaluate(() => everyField.built())).replaceAll("<details", "<details open");
  await page.goto("about:blank");
  await page.goto(`${address}${query}`);
  await page.addScriptTag({ content: script });
}

async function wake(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const slot = document.querySelector<HTMLElement>(".slot");
    if (slot !== null) await everyField.live(slot);
  });
  await page.locator("[data-ready]").waitFor();
}

declare const everyField: {
  readonly built: () => Promise<string>;
  readonly live: (slot: HTMLElement) => Promise<void>;
};

test("keeps what was typed into any kind of field before it was awake, and where the focus was", async ({
  page,
}) => {
  await open(page);
  await page.locator("[name=count]").fill("12");
  await page.locator("[name=share]").fill("33,5");
  await page.locator("[name=price]").fill("99");
  await page.locator("[name='price.currency']").selectOption("USD");
  await page.locator("[name=first]").fill("2027-02-03");
  await page.locator("[name=name]").fill("Zoé & <b>");
  await page.locator("[name='toppings.ham']").check();
  await page.locator("[name='stages.1.yield']").fill("45");
  await page.locator("[name=pay]").fill("45,000");
  const focused = page.locator("[name='stages.0.name']");
  await focused.fill("Asked");
  await wake(page);
  await expect(focused).toBeFocused();
  await expect(page.locator(".figure")).toHaveText("45000");
  await expect(page.locator("[name=pay]")).toHaveValue("45,000");
  await expect.poll(() => new URL(page.url()).searchParams.get("count")).toBe("12");
  const query = new URL(page.url()).searchParams;
  expect(query.get("share")).toBe("33.5");
  expect(query.get("price")).toBe("99-USD");
  expect(query.get("first")).toBe("2027-02-03");
  expect(query.get("name")).toBe("Zoé & <b>");
  expect(query.get("toppings")).toBe("cheese,ham");
  expect(query.get("stages")).toBe("Asked~25~.Came*p Really*t~45~12*p5");
  expect(page.url()).not.toMatch(/pay|45,?000/u);
});

test("counts two changes made in one task, and keeps private ones through both", async ({ page }) => {
  await open(page);
  await wake(page);
  await page.evaluate(() => {
    const type = (name: string, value: string): void => {
      const input = document.querySelector<HTMLInputElement>(`[name="${name}"]`);
      if (input === null) return;
      input.value = value;
      input.dispatchEvent(new Event("input", { bubbles: true }));
    };
    type("pay", "45,000");
    type("count", "9");
  });
  await expect(page.locator(".figure")).toHaveText("45000");
  await expect(page.locator("[name=count]")).toHaveValue("9");
  await page.locator("[name=share]").fill("50");
  await expect(page.locator(".figure")).toHaveText("45000");
  await expect(page.locator("[name=pay]")).toHaveValue("45,000");
});

test("opens an address with every kind of field, private ones after the #, and drops those from the bar", async ({
  page,
}) => {
  await open(page, "?count=7&sure=no&stages=One~10~.Two~20~5&price=5-EUR&colour=blue#pay=52000-EUR");
  await wake(page);
  await expect(page.locator(".figure")).toHaveText("52000");
  await expect(page.locator("[name=count]")).toHaveValue("7");
  await expect(page.locator("[name=sure]")).not.toBeChecked();
  await expect(page.locator("[name=notes]")).toHaveCount(0);
  await expect(page.locator("[name='stages.1.yield']")).toHaveValue("20");
  await expect(page.getByRole("radio", { name: "blue" })).toBeChecked();
  expect(page.url()).not.toContain("#");
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test("says what is wrong in any kind of field, keeps it, and shows no stale result", async ({ page }) => {
  await open(page);
  await wake(page);
  for (const [name, typed] of [
    ["count", "2.5"],
    ["share", "lots"],
    ["price", "-1"],
    ["stages.0.yield", "300"],
    ["name", "x".repeat(41)],
  ] as const) {
    const input = page.locator(`[name="${name}"]`);
    const before = await input.inputValue();
    await input.fill(typed);
    await expect(input).toHaveValue(typed);
    await expect(input).toHaveAttribute("aria-invalid", "true");
    await expect(page.locator(".err")).toHaveCount(1);
    await expect(page.locator(".figure")).toHaveCount(0);
    await input.fill(before);
    await expect(page.locator(".figure")).toHaveCount(1);
  }
});
