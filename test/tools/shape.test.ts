import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Ajv } from "ajv";
import { inputSchema } from "#kit/fields/json-schema.ts";
import { languages } from "#schema/names.ts";
import { decode } from "#kit/fields/url.ts";
import { market } from "../market.ts";
import { moduleOf, readJson, textsOf, toolIds } from "../tools.ts";

const ajv = new Ajv({ strict: false, formats: { date: true } });

const files = [
  "compute.ts",
  "inputs.ts",
  "page.en.json",
  "page.fr.json",
  "texts.en.json",
  "texts.fr.json",
  "tool.ts",
  "vectors.json",
  "view.tsx",
];

describe.each(toolIds)("the calculator %s", (id) => {
  it("has its nine files, and at most parts/, a job for the worker and about texts besides", () => {
    const found = readdirSync(`src/tools/${id}`).sort();
    expect(found).toEqual(expect.arrayContaining(files));
    expect(
      found.filter(
        (name) => !files.includes(name) && !/^(?:parts|job\.ts|about\.(?:fr|en)\.mdx)$/u.test(name),
      ),
    ).toEqual([]);
  });

  it("names cases for the benchmark that its address opens", async () => {
    const { inputs, tool } = await moduleOf(id);
    for (const { query } of tool.bench ?? [])
      expect(Object.keys(inputs), query).toEqual(
        expect.arrayContaining([...new URLSearchParams(query).keys()]),
      );
    expect((tool.bench ?? []).filter(({ query }) => query === "")).toEqual([]);
  });

  it("has the same texts in each language, none empty", () => {
    const [first, ...others] = languages.map((language) => textsOf(`tools/${id}`, language));
    for (const other of others) expect(Object.keys(other).sort()).toEqual(Object.keys(first ?? {}).sort());
    for (const language of languages) {
      expect(Object.values(textsOf(`tools/${id}`, language)).filter((text) => text.trim() === "")).toEqual(
        [],
      );
    }
  });

  it("fills the same blanks in each language", () => {
    const blanks = (text: string): readonly string[] => [...new Set(text.match(/\{\w+\}/gu))].sort();
    const english = textsOf(`tools/${id}`, "en");
    const french = textsOf(`tools/${id}`, "fr");
    for (const [key, text] of Object.entries(english))
      expect(blanks(french[key] ?? ""), key).toEqual(blanks(text));
  });

  it("uses no word of the kit for something else", () => {
    const kit = new Set(Object.keys(textsOf("kit/words", "en")));
    expect(Object.keys(textsOf(`tools/${id}`, "en")).filter((key) => kit.has(key))).toEqual([]);
  });

  it("is named by its folder, names its fields and says what it answers", async () => {
    const { tool, inputs } = await moduleOf(id);
    expect(tool.id).toBe(id);
    for (const key of [
      "title",
      "heading",
      "summary",
      ...Object.keys(inputs).map((name) => `field.${name}`),
    ]) {
      expect(textsOf(`tools/${id}`, "en"), key).toHaveProperty([key]);
    }
  });

  it("opens on a case its own schema accepts", async () => {
    const { inputs } = await moduleOf(id);
    const accepts = ajv.compile(inputSchema(inputs));
    expect(accepts(decode(inputs, {}, market).input), JSON.stringify(accepts.errors)).toBe(true);
  });

  it("has worked examples with their sources, one of them an error", () => {
    const vectors = readJson(`src/tools/${id}/vectors.json`) as readonly {
      source: string;
      error?: unknown;
    }[];
    expect(vectors.length).toBeGreaterThanOrEqual(3);
    expect(vectors.every(({ source }) => source.length > 10)).toBe(true);
    expect(vectors.some(({ error }) => error !== undefined)).toBe(true);
  });

  it("says at the head of its calculation what the formula is", () => {
    expect(readFileSync(`src/tools/${id}/compute.ts`, "utf8")).toMatch(
      /\/\*\*[\s\S]{80,}?\*\/\nexport function compute\(/u,
    );
  });
});
