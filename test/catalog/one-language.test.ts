import { describe, expect, it } from "vitest";
import { inOneLanguage, readOneLanguage } from "#catalog/one-language.ts";

describe("data in one language", () => {
  const data = {
    names: { fr: "Lyon", en: "Lyons" },
    places: [{ id: "fr", names: { fr: "États-Unis", en: "United States" } }],
    placeIn: { fr: "ca-24" },
    unit: { period: "month", decimals: 0 },
  };

  it("holds each text in that language, and nothing else is changed", () => {
    expect(inOneLanguage(data, "fr")).toEqual({
      names: { fr: "Lyon" },
      places: [{ id: "fr", names: { fr: "États-Unis" } }],
      placeIn: { fr: "ca-24" },
      unit: { period: "month", decimals: 0 },
    });
  });

  it("is read with the one text for every language", () => {
    const read = readOneLanguage(JSON.stringify(inOneLanguage(data, "en")), "en");
    expect(read).toEqual({
      ...data,
      names: { fr: "Lyons", en: "Lyons" },
      places: [{ id: "fr", names: { fr: "United States", en: "United States" } }],
    });
  });
});
