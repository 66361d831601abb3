import { readdirSync, readFileSync } from "node:fs";
import { Script } from "node:vm";
import { describe, expect, it } from "vitest";

const folder = new URL("../../src/core/", import.meta.url);

/** `@example expression // => result`, over one line of a doc comment or several. */
function examplesIn(source: string): readonly { expression: string; result: string }[] {
  const comments = source.matchAll(/\/\*\*[\s\S]*?\*\//g);
  return [...comments].flatMap(([comment]) => {
    const text = comment.replace(/\*\/$/, "").replace(/^\s*\* ?/gm, "");
    return [...text.matchAll(/@example ([\s\S]*?) \/\/ => (.*)/g)].map(
      ([, expression = "", result = ""]) => ({
        expression,
        result,
      }),
    );
  });
}

function evaluate(expression: string, names: object): unknown {
  const run = new Script(`({ ${Object.keys(names).join(", ")} }) => (${expression})`).runInThisContext() as (
    names: object,
  ) => unknown;
  return run(names);
}

const files = readdirSync(folder).filter((file) => file.endsWith(".ts"));
// Loaded here, because Stryker would assign code that runs once on import to the test that loads it.
const modules = await Promise.all(
  files.map(async (file) => [file, (await import(new URL(file, folder).href)) as object] as const),
);

describe.each(modules)("the examples of core/%s", (file, names) => {
  const source = readFileSync(new URL(file, folder), "utf8");
  const examples = examplesIn(source);

  it("are there: at least one", () => {
    expect(examples.length).toBeGreaterThan(0);
    expect(source.match(/@example/g)).toHaveLength(examples.length);
  });

  it.each(examples)("give what they say: $expression", ({ expression, result }) => {
    expect(evaluate(expression, names)).toEqual(evaluate(result, {}));
  });
});
