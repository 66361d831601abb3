import { expect, it } from "vitest";
import { cellText } from "#kit/result/cell-text.ts";
import type { Column, NumberHolds } from "#kit/result/table.ts";
import { partOf } from "#kit/take-away/cell-parts.ts";
import { wording } from "#kit/words/wording.ts";
import { textsOf } from "../../tools.ts";

const words = wording("en", textsOf("kit/words", "en"), {});
const unit = { currency: "USD", period: "year", decimals: 0, derived: false } as const;
const shown = (number: number, holds: NumberHolds): string => cellText({ number }, column(holds), words);
const column = (holds: NumberHolds): Column => ({ head: { key: "pay.amount" }, holds });

it("shows a difference of amounts with its sign, beside the mark of what was derived", () => {
  expect(shown(18_780, { is: "money", unit, signed: true })).toBe("+18,780");
  expect(shown(-1250, { is: "money", unit: { ...unit, derived: true }, signed: true })).toBe("≈\u00A0−1,250");
  expect(shown(18_780, { is: "money", unit })).toBe("18,780");
});

it("gives a workbook the number itself, and a format that shows the sign", () => {
  const cell = (number: number, holds: NumberHolds) =>
    partOf({ number }, "value", true, column(holds), words);
  expect(cell(18_780, { is: "money", unit, signed: true })).toEqual({
    number: 18_780,
    format: "+#,##0;-#,##0;#,##0",
  });
  expect(cell(0.25, { is: "share", decimals: 1, signed: true })).toEqual({
    number: 0.25,
    format: "+#,##0.0%;-#,##0.0%;#,##0.0%",
  });
  expect(cell(18_780, { is: "money", unit })).toEqual({ number: 18_780, format: "#,##0" });
});
