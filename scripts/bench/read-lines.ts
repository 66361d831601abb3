import type { Browser } from "@playwright/test";

/** How many lines, and the time of each reading in milliseconds. */
export interface LineFigures {
  readonly lines: number;
  readonly times: readonly number[];
}

const lines = 50_000;
const readings = 3;

/**
 * From the choice of a file in `my-data` until its figures are in the page, worker and all, at the machine's own speed. The
 * first reading is not counted: it loads the worker.
 */
export async function measureLines(browser: Browser, address: string): Promise<LineFigures> {
  const rows = Array.from(
    { length: lines },
    (_, index) =>
      `Town ${String(index % 20)};${String((index % 3) + 1)};${String(30_000 + ((index * 7919) % 30_000))};E${String(index % 97)}`,
  );
  const buffer = Buffer.from(["Town;Level;Salary;Employer", ...rows].join("\r\n"));
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const times: number[] = [];
    for (let turn = 0; turn <= readings; turn += 1) {
      await page.goto(`${address}en/tools/my-data/?currency=EUR`);
      await page.locator("[data-tool]").first().dispatchEvent("pointerover");
      await page.locator("[data-tool][data-ready]").first().waitFor();
      const began = performance.now();
      await page
        .locator("input[type=file]")
        .first()
        .setInputFiles({ name: "lines.csv", mimeType: "text/csv", buffer });
      await page.locator(".tally", { hasText: "50,000" }).waitFor();
      if (turn > 0) times.push(performance.now() - began);
    }
    return { lines, times };
  } catch (error) {
    throw new Error("my-data: the reading of lines could not be measured.", { cause: error });
  } finally {
    await context.close();
  }
}
