import type { BenchCase } from "../tool.ts";

export const picker = "input[role=combobox]";

/** The benchmark cases of every tool on published pay, on a data set of many places. */
export function payBench(dataset: string): readonly BenchCase[] {
  const query = `dataset=${dataset}`;
  return [
    {
      name: "level, by an arrow key",
      query,
      focus: ".seg input[name=level]:checked",
      keys: ["ArrowLeft", "ArrowRight"],
    },
    // Alternates between 40 hours and 4 hours, which are both accepted.
    {
      name: "hours a week, a digit",
      query: `${query}&period=year`,
      focus: "input[name=hours]",
      first: "End",
      keys: ["Backspace", "0"],
    },
    {
      name: "a letter of a place",
      query,
      focus: picker,
      type: "ne",
      keys: ["w", "Backspace"],
      answer: ".combobox",
    },
  ];
}
