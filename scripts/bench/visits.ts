import { gzipSync } from "node:zlib";
import type { Browser, Page } from "@playwright/test";
import type { PageType } from "./page-types.ts";
import { slowCpu, slowLine } from "./slow.ts";
import { median } from "./statistics.ts";

/** A first visit, in the median of its runs. */
export interface Visit {
  readonly name: string;
  /** Gzip, of bodies alone. */
  readonly bytes: number;
  readonly requests: number;
  /** Milliseconds until the largest part of the first view was painted. */
  readonly lcp: number;
  readonly shift: number;
}

interface Painted {
  readonly lcp: number;
  readonly shift: number;
}

/** After the last answer: what a script still asks for or moves comes within it. */
const settled = 500;

/**
 * First visits with a slow processor on a slow line, each with an empty cache: a browser context of its own. Bytes and
 * requests are counted as the budgets' tests count them; the times are the browser's own.
 */
export async function measureVisits(
  browser: Browser,
  address: string,
  types: readonly PageType[],
  { runs, say }: { readonly runs: number; readonly say: (line: string) => void },
): Promise<readonly Visit[]> {
  const visits: Visit[] = [];
  for (const type of types) {
    say(`/${type.path}`);
    const each: Omit<Visit, "name">[] = [];
    for (let run = 0; run < runs; run += 1) each.push(await visit(browser, address, type));
    const middle = (pick: (one: Omit<Visit, "name">) => number): number => median(each.map(pick));
    visits.push({
      name: type.name,
      bytes: middle(({ bytes }) => bytes),
      requests: middle(({ requests }) => requests),
      lcp: middle(({ lcp }) => lcp),
      shift: middle(({ shift }) => shift),
    });
  }
  return visits;
}

async function visit(browser: Browser, address: string, type: PageType): Promise<Omit<Visit, "name">> {
  // Of a language we do not have: the choice of language stays where it is.
  const context = await browser.newContext({ locale: "de-DE", viewport: { width: 412, height: 823 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await slowCpu(session);
    await slowLine(session);
    const bodies: Promise<number>[] = [];
    page.on("response", (response) => {
      bodies.push(response.body().then((body) => gzipSync(body).length));
    });
    await page.addInitScript(watchPainting);
    await page.goto(`${address}${type.path}`, { waitUntil: "networkidle" });
    if (type.wakes === true) await page.locator("[data-tool][data-ready]").first().waitFor();
    await page.waitForTimeout(settled);
    const painted = await paintedOn(page);
    const sizes = await Promise.all(bodies);
    return { ...painted, requests: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
  } finally {
    await context.close();
  }
}

/** In the page, before anything of it. */
function watchPainting(): void {
  const painted = { lcp: 0, shift: 0 };
  Object.assign(window, { painted });
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) painted.lcp = startTime;
  }).observe({ type: "largest-contentful-paint", buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) painted.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: "layout-shift", buffered: true });
}

function paintedOn(page: Page): Promise<Painted> {
  return page.evaluate(() => (window as unknown as { painted: Painted }).painted);
}
