import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { expect } from "./site.ts";

/** What a press on a button of the page saves. */
export async function savedBy(
  page: Page,
  button: string,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: button, exact: true }).click();
  const download = await saving;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

export function isPng(bytes: Buffer): boolean {
  return bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
}

/** Goes there by the tabulator alone, as someone without a pointer would. */
export async function tabTo(page: Page, wanted: Locator, most = 60): Promise<void> {
  const isThere = (): Promise<boolean> => wanted.evaluate((element) => element === document.activeElement);
  for (let press = 0; press < most && !(await isThere()); press += 1) await page.keyboard.press("Tab");
  await expect(wanted).toBeFocused();
}

/** On paper stands the result, and none of what a reader presses or types in. */
export async function printsWithoutTheForm(page: Page): Promise<void> {
  await page.emulateMedia({ media: "print" });
  for (const shown of [".figure", "table.figures"]) await expect(page.locator(shown).first()).toBeVisible();
  for (const hidden of [".inputs", ".nav", ".take", ".steps"])
    await expect(page.locator(hidden)).toBeHidden();
}
