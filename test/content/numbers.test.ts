import { describe, expect, it } from "vitest";
import { numberText } from "#site/guides/numbers.ts";
import { siteWords } from "#site/words/words.ts";

const inEnglish = (of: string): string => numberText(of, siteWords("en"));
const inFrench = (of: string): string => numberText(of, siteWords("fr"));

describe("a number in prose", () => {
  it("may be one a data set is held against, a median or an upper quartile", () => {
    const adverts = "check:ru-source-2015/adverts-2009-2010";
    expect(inEnglish(`${adverts}/ru-moscow/4#p50`)).toBe("₽85,000");
    expect(inEnglish(`${adverts}/ru-moscow/4#p75`)).toBe("₽115,000");
    expect(inFrench(`${adverts}/ru-saint-petersburg/1#value`)).toBe("21\u202F500\u00A0₽");
  });

  it("is refused where the cross-check has none", () => {
    const adverts = "check:ru-source-2015/adverts-2009-2010";
    expect(() => inEnglish(`${adverts}/ru-kazan/1#value`)).toThrow(/No figure .*ru-kazan/u);
    expect(() => inEnglish(`${adverts}/ru-moscow/1#p50`)).toThrow(/has no "p50": it is a point/u);
    expect(() => inEnglish(`${adverts}/ru-nizhny-novgorod/1#value`)).toThrow(/it is a suppressed/u);
  });

  it("follows the reader's language", () => {
    expect(inEnglish("wage-growth")).toBe("1.64");
    expect(inFrench("wage-growth")).toBe("1,64");
    expect(inFrench("pay-elsewhere")).toBe("16\u202F000–100\u202F000\u00A0₽");
  });
});
