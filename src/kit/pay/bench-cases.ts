import type { BenchCase } from "../tool.ts";

/** Keys that every tool on published pay has, on the data set of 530 areas. */
export const onManyAreas = "dataset=us-oflc-2025";
export const picker = "input[role=combobox]";
const level = {
  name: "level, by an arrow key",
  query: onManyAreas,
  focus: ".seg input[name=level]:checked",
  keys: ["ArrowLeft", "ArrowRight"],
} as const;
// From 40 hours to 4 and back: both are accepted.
const hours = {
  name: "hours a week, a digit",
  query: `${onManyAreas}&period=year`,
  focus: "input[name=hours]",
  first: "End",
  keys: ["Backspace", "0"],
} as const;
const letter = {
  name: "a letter of a place",
  query: onManyAreas,
  focus: picker,
  type: "ne",
  keys: ["w", "Backspace"],
  answer: ".combobox",
} as const;

export const payBench: readonly BenchCase[] = [level, hours, letter];
