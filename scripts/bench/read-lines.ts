import type { Browser, Page } from "@playwright/test";
import { xlsx } from "#documents/xlsx.ts";

/** How many lines, and the time of each reading in milliseconds, a kind of file after another. */
export interface LineFigures {
  readonly lines: number;
  readonly files: readonly FileTimes[];
}

export interface FileTimes {
  /** "CSV", "XLSX" */
  readonly kind: string;
  readonly times: readonly number[];
}

interface File {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const lines = 50_000;
const readings = 3;
const head = ["Town", "Level", "Salary", "Employer"];
const rows = Array.from({ length: lines }, (_, index) => [
  `Town ${String(index % 20)}`,
  (index % 3) + 1,
  30_000 + ((index * 7919) % 30_000),
  `E${String(index % 97)}`,
]);

/**
 * From the choice of a file in `my-data` until its figures are in the page, worker and all, at the machine's own speed. The
 * first reading of each kind is not counted: it loads the worker and what reads the file.
 */
export async function measureLines(browser: Browser, address: string): Promise<LineFigures> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const files: FileTimes[] = [];
    for (const [kind, file] of Object.entries({ CSV: textFile(), XLSX: await workbookFile() })) {
      const times: number[] = [];
      for (let turn = 0; turn <= readings; turn += 1) {
        const time = await timeOf(page, `${address}en/tools/my-data/?currency=EUR`, file);
        if (turn > 0) times.push(time);
      }
      files.push({ kind, times });
    }
    return { lines, files };
  } catch (error) {
    throw new Error("my-data: the reading of lines could not be measured.", { cause: error });
  } finally {
    await context.close();
  }
}

async function timeOf(page: Page, address: string, file: File): Promise<number> {
  await page.goto(address);
  await page.locator("[data-tool]").first().dispatchEvent("pointerover");
  await page.locator("[data-tool][data-ready]").first().waitFor();
  const began = performance.now();
  await page.locator("input[type=file]").first().setInputFiles(file);
  await page.locator(".tally", { hasText: "50,000" }).waitFor();
  return performance.now() - began;
}

function textFile(): File {
  const text = [head, ...rows].map((cells) => cells.join(";")).join("\r\n");
  return { name: "lines.csv", mimeType: "text/csv", buffer: Buffer.from(text) };
}

async function workbookFile(): Promise<File> {
  const blob = await xlsx([{ name: "Lines", title: "", head, rows }]);
  return { name: "lines.xlsx", mimeType: blob.type, buffer: Buffer.from(await blob.arrayBuffer()) };
}
