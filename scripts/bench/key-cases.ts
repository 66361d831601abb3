import type { Page } from "@playwright/test";

/** A key press that changes what a calculator shows, made again and again. */
export interface KeyCase {
  readonly tool: "salary" | "cities";
  readonly name: string;
  /** The page opens on the 530 areas of us-oflc-2025. */
  readonly query: string;
  /** The elements that hold what the key asks for. */
  readonly answer: string;
  /** Everything before the key that is measured: the field reached, the rest of a name typed. */
  readonly before: (page: Page, turn: number) => Promise<void>;
  /** The key itself, in turns, so that each press changes the result. */
  readonly key: (turn: number) => string;
}

const result = ".result";
const onOflc = "dataset=us-oflc-2025";
const byYear = `${onOflc}&period=year`;

const even = (turn: number): boolean => turn % 2 === 0;

/** The level's scale: the arrows choose the next and the one before. */
const level = {
  name: "level, by an arrow key",
  answer: result,
  before: (page: Page) => page.locator(".seg input[name=level]:checked").focus(),
  key: (turn: number) => (even(turn) ? "ArrowLeft" : "ArrowRight"),
};

/** From 40 hours to 4 and back: both are hours a week that are accepted. */
const hours = {
  name: "hours a week, a digit",
  answer: result,
  before: async (page: Page) => {
    await page.locator("input[name=hours]").focus();
    await page.keyboard.press("End");
  },
  key: (turn: number) => (even(turn) ? "Backspace" : "0"),
};

const picker = "input[role=combobox]";
const letter = {
  name: "a letter of a place",
  answer: ".combobox",
  before: async (page: Page, turn: number) => {
    await page.locator(picker).focus();
    if (turn === 0) await page.keyboard.type("ne");
  },
  key: (turn: number) => (even(turn) ? "w" : "Backspace"),
};

export const keyCases: readonly KeyCase[] = [
  { tool: "salary", query: onOflc, ...level },
  { tool: "salary", query: byYear, ...hours },
  {
    tool: "salary",
    name: "a place, by Enter",
    query: onOflc,
    answer: result,
    before: async (page, turn) => {
      await page.locator(picker).focus();
      await page.keyboard.press("Control+A");
      await page.keyboard.type(even(turn) ? "chicago" : "anchorage");
    },
    key: () => "Enter",
  },
  { tool: "salary", query: onOflc, ...letter },
  { tool: "cities", query: onOflc, ...level },
  { tool: "cities", query: byYear, ...hours },
  {
    tool: "cities",
    name: "the base, by an arrow key",
    query: onOflc,
    answer: result,
    before: (page) => page.locator("select[name=base]").focus(),
    key: (turn) => (even(turn) ? "ArrowDown" : "ArrowUp"),
  },
  {
    tool: "cities",
    name: "zones, a digit",
    query: onOflc,
    answer: result,
    before: async (page) => {
      await page.locator("input[name=zones]").focus();
      await page.keyboard.press("Control+A");
    },
    key: (turn) => (even(turn) ? "4" : "3"),
  },
  {
    tool: "cities",
    name: "one more place, by Enter",
    query: onOflc,
    answer: result,
    before: async (page, turn) => {
      if (turn > 0) {
        await page.locator(".places li").last().getByRole("button").focus();
        await page.keyboard.press("Enter");
      }
      await page.locator(picker).focus();
      await page.keyboard.type("anchorage");
    },
    key: () => "Enter",
  },
  { tool: "cities", query: onOflc, ...letter },
];
