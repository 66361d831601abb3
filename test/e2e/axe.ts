import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./site.ts";

interface Settings {
  /** Only what stands inside of it. */
  readonly inside?: string;
  /** `colours` for what changes with the theme alone, `structure` for what does not. */
  readonly only?: "colours" | "structure";
}

const colours = ["color-contrast", "link-in-text-block"];

/** What axe finds on the page as it is now, a line a rule. */
export async function foundByAxe(page: Page, { inside, only }: Settings = {}): Promise<readonly string[]> {
  // No page here has a frame: without looking for them axe need not open a page of its own each time.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  if (inside !== undefined) axe.include(inside);
  if (only === "colours") axe.withRules(colours);
  if (only === "structure") axe.disableRules(colours);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

/** As it is now, the page has nothing for axe to find in either theme, and is no wider than the narrowest screen. */
export async function expectFitForAll(page: Page, inside?: string): Promise<void> {
  const part = inside === undefined ? {} : { inside };
  await page.emulateMedia({ colorScheme: "light" });
  expect(await foundByAxe(page, part)).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await foundByAxe(page, { ...part, only: "colours" })).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
}
