import { describe, expect, it } from "vitest";
import { files, read } from "./dist.ts";

/** Set on an element by Starlight's icons, or by a script before printing. */
const setElsewhere = new Set(["--sl-icon-color", "--sl-icon-size", "--rp-printed"]);

describe("the custom properties of the styles", () => {
  const css = files
    .filter((path) => /\.(?:css|html)$/u.test(path))
    .map((path) => read(path))
    .join("\n");
  const namesIn = (pattern: RegExp): readonly string[] =>
    [...css.matchAll(pattern)].map(([, name = ""]) => name);

  it("are all defined, so that no rule loses its colour or size to what the build leaves out", () => {
    const defined = new Set([...namesIn(/(--[\w-]+)\s*:/gu), ...setElsewhere]);
    const used = new Set(namesIn(/var\(\s*(--[\w-]+)/gu));
    expect(used.size).toBeGreaterThan(40);
    expect([...used].filter((name) => !defined.has(name))).toEqual([]);
  });
});
