import type { Page } from "@playwright/test";
import type { BenchCase } from "#kit/tool.ts";
import { readTools } from "#site/build/read-tools.ts";
import { root } from "../setup/root.mjs";

/** A key press that changes what a calculator shows, made again and again. */
export interface KeyCase extends BenchCase {
  readonly tool: string;
}

/** The keys that each tool names. */
export async function keyCases(): Promise<readonly KeyCase[]> {
  const tools = await readTools(root);
  return tools.flatMap(({ id, bench = [] }) => bench.map((one) => ({ tool: id, ...one })));
}

/** Everything before the key that is timed. */
export async function prepare(page: Page, { focus, first, type }: KeyCase, turn: number): Promise<void> {
  await page.locator(focus).first().focus();
  if (first !== undefined) await page.keyboard.press(first);
  if (typeof type === "string") {
    if (turn === 0) await page.keyboard.type(type);
  } else if (type !== undefined) await page.keyboard.type(type[turn % 2] ?? "");
}

export function keyOf({ keys }: KeyCase, turn: number): string {
  return keys[turn % 2] ?? keys[0];
}

export const answerOf = ({ answer = ".result" }: KeyCase): string => answer;
