import { beforeEach, describe, expect, it } from "vitest";
import type { Figure } from "#schema/figure.ts";
import { bareFigureText, figureText } from "#kit/words/figure-text.ts";
import type { MoneyUnit } from "#kit/words/phrase.ts";
import { wording } from "#kit/words/wording.ts";
import { textsOf } from "../../tools.ts";

/** Created for each test, because Stryker cannot assign code that runs once on import to a test. */
function made() {
  const fr = wording("fr", textsOf("kit/words", "fr"));
  const en = wording("en", textsOf("kit/words", "en"));
  return { fr, en };
}
let { fr, en } = made();
beforeEach(() => {
  ({ fr, en } = made());
});
const hourly: MoneyUnit = { currency: "USD", period: "hour", decimals: 2, derived: false };
const derived: MoneyUnit = { ...hourly, derived: true };

const point: Figure = { kind: "point", value: 1234.5, statistic: "mean" };
const range: Figure = { kind: "range", low: 20, high: 23.5 };
const ceiling: Figure = { kind: "ceiling", high: 47 };
const percentiles: Figure = {
  kind: "percentiles",
  p10: 10,
  p25: 25,
  p50: 50,
  p75: { atLeast: 75 },
  p90: { withheld: "not-estimated" },
  mean: 55,
};

describe("a figure in words, with its currency", () => {
  it.each([
    [point, "$1,234.50", "1\u202F234,50\u00A0$"],
    [range, "$20.00–23.50", "20,00–23,50\u00A0$"],
    [ceiling, "up to $47.00", "jusqu’à 47,00\u00A0$"],
    [
      percentiles,
      "p10 $10.00 · p25 $25.00 · median $50.00 · p75 at least $75.00 · p90 – not estimated · mean $55.00",
      "p10 10,00\u00A0$ · p25 25,00\u00A0$ · médiane 50,00\u00A0$ · p75 au moins 75,00\u00A0$ · p90 – non estimé · moyenne 55,00\u00A0$",
    ],
    [{ kind: "suppressed", reason: "not-published" }, "– not published", "– non publié"],
  ] as const)("is one for each kind: %j", (figure, english, french) => {
    expect(figureText(figure, hourly, en)).toBe(english);
    expect(figureText(figure, hourly, fr)).toBe(french);
  });

  it("marks each amount that was derived, and none that is not one", () => {
    expect(figureText(point, derived, en)).toBe("≈\u00A0$1,234.50");
    expect(figureText(range, derived, fr)).toBe("≈\u00A020,00–23,50\u00A0$");
    expect(figureText(percentiles, derived, en)).toBe(
      "p10 ≈\u00A0$10.00 · p25 ≈\u00A0$25.00 · median ≈\u00A0$50.00 · p75 at least ≈\u00A0$75.00 · p90 – not estimated · mean ≈\u00A0$55.00",
    );
    expect(figureText({ kind: "suppressed", reason: "too-few" }, derived, en)).toBe("– fewer than 5");
  });
});

describe("a figure whose currency stands in a head", () => {
  it("is the same without it", () => {
    expect(bareFigureText(point, hourly, fr)).toBe("1\u202F234,50");
    expect(bareFigureText(range, derived, en)).toBe("≈\u00A020.00–23.50");
    expect(bareFigureText(ceiling, hourly, en)).toBe("up to 47.00");
    expect(bareFigureText(percentiles, hourly, en)).toContain("p75 at least 75.00 · p90 – not estimated");
  });
});
