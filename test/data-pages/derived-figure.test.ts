import { describe, expect, it } from "vitest";
import { sayFigure, type Saying } from "#site/data-pages/derived-figure.ts";
import type { FigureKey } from "#site/data-pages/published-figure.ts";
import { market } from "../market.ts";
import { pageWords } from "./words.ts";

const ru = (place: string, level: string): FigureKey => ({
  dataset: "ru-source-2015",
  place: `ru-${place}`,
  level,
});
const us = (place: string): FigureKey => ({ dataset: "us-oflc-2025", place: `us-${place}`, level: "3" });
const say = (key: FigureKey, saying: Saying) => sayFigure(key, saying, market, pageWords("en"));

describe("a number of the data within a text", () => {
  it("is the published figure, in words that say its kind", () => {
    expect(say(ru("moscow", "2"), { as: "published" })).toEqual({ text: "up to ₽40,000", derived: false });
    expect(say(us("35620"), { as: "published" })).toEqual({ text: "$50.67", derived: false });
  });

  it("is derived where it was inferred or converted, and looks it", () => {
    expect(say(ru("saint-petersburg", "3"), { as: "floor" }).text).toBe("≈\u00A0₽30,000");
    expect(say(ru("moscow", "4"), { as: "converted", to: "year" }).text).toBe("≈\u00A0₽1,440,000");
    expect(say(ru("moscow", "4"), { as: "converted", to: "hour" })).toEqual({
      text: "≈\u00A0₽692.31",
      derived: true,
    });
  });

  it("is compared like with like, and never turned round by its sign", () => {
    const against = (other: FigureKey, as: "ratio" | "percent" | "index"): Saying => ({ as, against: other });
    expect(say(ru("moscow", "4"), against(ru("nizhny-novgorod", "4"), "ratio")).text).toBe("≈\u00A02.18");
    expect(say(us("16980"), against(us("35620"), "percent")).text).toBe("−24.4%");
    expect(say(us("35620"), against(us("16980"), "percent")).text).toBe("+32.3%");
    expect(say(us("16980"), against(us("35620"), "index")).text).toBe("≈\u00A075.6");
  });

  it("stops the build where there is nothing to say", () => {
    expect(() => say(ru("moscow", "3"), { as: "ratio", against: ru("moscow", "4") })).toThrow(
      "Nothing to compare",
    );
    expect(() => say(ru("moscow", "9"), { as: "published" })).toThrow("not published");
    expect(() => say(ru("moscow", "1"), { as: "floor" })).toThrow("cannot be inferred");
    expect(() => say(us("35620"), { as: "floor" })).toThrow("cannot be inferred");
  });
});
