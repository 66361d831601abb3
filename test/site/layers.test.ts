import { describe, expect, it } from "vitest";
import { pages, read } from "./dist.ts";

/** The first statement that names layers decides their order: Starlight's below all of ours. */
const order = ["starlight", "repere.tokens", "repere.base", "repere.parts", "repere.hidden"];

describe("the styles written into a page", () => {
  const styled = pages.flatMap((path) =>
    [...read(path).matchAll(/<style[^>]*>([^<]*)/gu)]
      .map(([, css = ""]) => css)
      .filter((css) => css.includes("@layer"))
      .map((css) => [path, css] as const),
  );

  it("put Starlight's layer below ours, or a page loses its colours and margins", () => {
    expect(styled.length).toBeGreaterThan(0);
    for (const [path, css] of styled) {
      const named = [...css.matchAll(/@layer\s+([^;{]+)/gu)].flatMap(([, names = ""]) =>
        names.split(",").map((name) => name.trim()),
      );
      expect([...new Set(named)], path).toEqual(order);
    }
  });
});
