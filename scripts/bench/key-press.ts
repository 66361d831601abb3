import type { Browser, Page } from "@playwright/test";
import { answerOf, keyCases, keyOf, prepare, type KeyCase } from "./key-cases.ts";
import { record } from "./record.ts";
import { slowCpu } from "./slow.ts";
import { marks, readTrace, type Press } from "./trace.ts";

export interface KeyFigures {
  readonly tool: string;
  readonly name: string;
  readonly presses: readonly Press[];
}

/** Presses that are not counted: the first of each kind finds code that was never run. */
const warmUp = 4;
const counted = 20;
/** Milliseconds. Longer than anything a key sets off: what is still done then belongs to no key. */
const stillAfter = 300;

/**
 * Main-thread time of keys that change a result, at a quarter of the machine's speed.
 *
 * Real keys are pressed, through the browser's own input: an event made by a script would skip part of the way. The
 * page is traced, and the tasks of its main thread are added up (trace.ts): from the key's first event until the answer
 * is in the page, until it is painted, and what is done farther down afterwards. A stopwatch in the page would count
 * waiting for the screen's next frame, up to 16 ms that nobody works in, and could not see style, layout and painting.
 */
export async function measureKeys(
  browser: Browser,
  address: string,
  say: (line: string) => void,
): Promise<readonly KeyFigures[]> {
  return pressedKeys(browser, address, await keyCases(), say);
}

/** The same of keys that are named. */
export async function pressedKeys(
  browser: Browser,
  address: string,
  cases: readonly KeyCase[],
  say: (line: string) => void,
): Promise<readonly KeyFigures[]> {
  const measured: KeyFigures[] = [];
  for (const one of cases) {
    say(`${one.tool}: ${one.name}`);
    measured.push({ tool: one.tool, name: one.name, presses: await pressed(browser, address, one) });
  }
  return measured;
}

async function pressed(browser: Browser, address: string, one: KeyCase): Promise<readonly Press[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    await page.goto(`${address}en/tools/${one.tool}/?${one.query}`);
    await page.locator("[data-tool][data-ready]").first().waitFor();
    await page.evaluate(watchAnswer, { answer: answerOf(one), mark: marks.change });
    const session = await context.newCDPSession(page);
    await slowCpu(session);
    for (let turn = 0; turn < warmUp; turn += 1) await press(page, one, turn);
    const recorded = await record(session, async () => {
      for (let turn = warmUp; turn < warmUp + counted; turn += 1) await press(page, one, turn);
    });
    return readTrace(recorded);
  } catch (error) {
    throw new Error(`${one.tool}, ${one.name}: it could not be measured.`, { cause: error });
  } finally {
    await context.close();
  }
}

async function press(page: Page, one: KeyCase, turn: number): Promise<void> {
  await prepare(page, one, turn);
  await still(page);
  await page.evaluate((mark) => void performance.mark(mark), marks.press);
  await page.keyboard.press(keyOf(one, turn));
  await still(page);
  await page.evaluate((mark) => void performance.mark(mark), marks.still);
}

/** Two frames have been painted, however long they take, and what they set off has had its time. */
async function still(page: Page): Promise<void> {
  await page.evaluate(
    (wait) =>
      new Promise((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, wait)));
      }),
    stillAfter,
  );
}

/** In the page: marks each change of the answer. */
function watchAnswer({ answer, mark }: { readonly answer: string; readonly mark: string }): void {
  const watch = new MutationObserver(() => void performance.mark(mark));
  for (const element of document.querySelectorAll(answer)) {
    watch.observe(element, { subtree: true, childList: true, characterData: true });
  }
}
