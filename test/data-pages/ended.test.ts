import { expect, it } from "vitest";
import { monthsBetween } from "#core/months-between.ts";
import { endedText } from "#site/data-pages/ended.ts";

const texts = {
  "just-ended": "That has ended since.",
  one: "That ended {count} month ago.",
  other: "That ended {count} months ago.",
};
const on = (today: string, language = "en-GB") => endedText("2026-06-30", today, texts, language);

it("says how many whole months ago a vintage ended, and nothing before", () => {
  expect(on("2026-01-01")).toBe("");
  expect(on("2026-06-30")).toBe("");
  expect(on("2026-07-01")).toBe("That has ended since.");
  expect(on("2026-07-30")).toBe("That ended 1 month ago.");
  expect(on("2026-11-27")).toBe("That ended 4 months ago.");
});

it("counts months as the pages of calculators do", () => {
  const bare = { "just-ended": "0", one: "{count}", other: "{count}" };
  for (let day = 1; day < 800; day += 1) {
    const today = new Date(Date.UTC(2024, 0, 31 + day)).toISOString().slice(0, 10);
    const text = endedText("2024-01-31", today, bare, "en-GB");
    expect(Number(text), today).toBe(monthsBetween("2024-01-31", today));
  }
});
