import { describe, expect, it } from "vitest";
import { languages } from "#schema/names.ts";
import { read } from "./dist.ts";
import { api, textOf, type Row } from "./read-page.ts";

describe("the method", () => {
  const figureOf = (dataset: string, occupation: string, place: string, level: string): number => {
    const { observations } = api(`datasets/${dataset}/${occupation}.json`) as {
      observations: readonly Row[];
    };
    const found = observations.find((one) => one.place === place && one.level === level);
    return found?.value ?? found?.high ?? NaN;
  };

  it.each(languages)(
    "shows figures and what is derived from them as the API gives them, in %s",
    (language) => {
      const text = textOf(read(`${language}/about/method/index.html`));
      const format = (value: number, decimals: number): string =>
        value
          .toFixed(decimals)
          .replace(".", language === "fr" ? "," : ".")
          .replaceAll(/\B(?=(?:\d{3})+(?:[.,]|$))/gu, language === "fr" ? "\u202F" : ",");
      const ru = (place: string, level: string) =>
        figureOf("ru-source-2015", "account-manager", `ru-${place}`, level);
      const newYork = figureOf("us-oflc-2025", "41-3091", "us-35620", "3");
      const chicago = figureOf("us-oflc-2025", "41-3091", "us-16980", "3");
      const expected = [
        format(ru("saint-petersburg", "3"), 0),
        format(ru("saint-petersburg", "2"), 0),
        format(ru("moscow", "4") * 12, 0),
        format((ru("moscow", "4") * 12) / 52 / 40, 2),
        format(ru("moscow", "4") / ru("nizhny-novgorod", "4"), 2),
        format((chicago / newYork) * 100, 1),
        `−${format((1 - chicago / newYork) * 100, 1)}`,
        `+${format((newYork / chicago - 1) * 100, 1)}`,
      ];
      for (const number of expected) expect(text).toContain(number);
    },
  );

  it.each(languages)("is complete in %s: twelve sections, and every kind of figure", (language) => {
    const html = read(`${language}/about/method/index.html`);
    expect(html.match(/<h2 id="/gu)?.length).toBe(12);
    expect(html.match(/<svg class="mk"/gu)?.length).toBe(5);
  });
});
