import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { docx } from "#documents/docx.ts";
import { html } from "#documents/html.ts";
import { markdown } from "#documents/markdown.ts";
import { plain } from "#documents/plain.ts";
import { languages } from "#schema/names.ts";
import { controlFields } from "#kit/builder/builder.ts";
import { builderWords, libraryOf, recordAfter, shownDraft } from "../builders.ts";
import { builderIds, builderOf, textsOf } from "../tools.ts";

const files = [
  "builder.ts",
  "checks.ts",
  "document.ts",
  "draft.ts",
  "page.en.json",
  "page.fr.json",
  "texts.en.json",
  "texts.fr.json",
  "tool.ts",
];

describe.each(builderIds)("the builder %s", async (id) => {
  const builder = await builderOf(id);

  it("has its nine files, and at most parts/ besides", () => {
    const found = readdirSync(`src/tools/${id}`).sort();
    expect(found.filter((name) => name !== "parts")).toEqual(files);
  });

  it("has the same texts with the same blanks in each language, none empty", () => {
    const blanks = (text: string): readonly string[] => [...new Set(text.match(/\{\w+\}/gu))].sort();
    const english = textsOf(`tools/${id}`, "en");
    const french = textsOf(`tools/${id}`, "fr");
    expect(Object.keys(french)).toEqual(Object.keys(english));
    for (const [key, text] of Object.entries(english)) {
      expect(text.trim(), key).not.toBe("");
      expect(french[key]?.trim(), key).not.toBe("");
      expect(blanks(french[key] ?? ""), key).toEqual(blanks(text));
    }
  });

  it("uses no word of the kit for something else", () => {
    const kit = new Set([
      ...Object.keys(textsOf("kit/words", "en")),
      ...Object.keys(textsOf("kit/builder", "en")),
    ]);
    expect(Object.keys(textsOf(`tools/${id}`, "en")).filter((key) => kit.has(key))).toEqual([]);
  });

  it.each(languages)("names its parts, fields, lists and papers in %s", (language) => {
    const texts = textsOf(`tools/${id}`, language);
    const names = [
      ...builder.parts.flatMap(({ id: part, fields = {}, lists = [], actions = [] }) => [
        `part.${part}`,
        ...Object.keys(fields).map((name) => `field.${name}`),
        ...lists.map(({ name }) => `list.${name}`),
        ...actions.flatMap((action) => [`action.${action.id}`, `action.${action.id}.done`]),
      ]),
      ...builder.papers.flatMap((paper) => [
        `paper.${paper.id}`,
        ...(paper.files ?? []).map((file) => `file.${file.id}`),
      ]),
    ];
    expect(names.filter((name) => texts[name] === undefined)).toEqual([]);
    expect(Object.keys(controlFields(builder)).length).toBeGreaterThan(3);
  });

  it.each(languages)("opens in %s on a complete draft that has nothing to mend", async (language) => {
    const library = await libraryOf(builder, language);
    const words = builderWords(id, language);
    const draft = shownDraft(builder, library, language);
    expect(builder.checks(draft, library, words).map(({ text }) => words.say(text))).toEqual([]);
    for (const paper of builder.papers) {
      const blocks = paper.blocks(draft, library, words);
      expect(blocks.filter(({ block }) => block === "heading").length, paper.id).toBeGreaterThan(0);
      // No blank is left open, and no key stands for a text.
      expect(plain(blocks), paper.id).not.toMatch(/\{\w+\}|undefined|NaN|\[object/u);
    }
  });

  it.each(languages)(
    "says in %s, for every paper of an empty draft, what is missing, and prints it all the same",
    async (language) => {
      const library = await libraryOf(builder, language);
      const words = builderWords(id, language);
      const model = builder.model(library, {});
      const emptied = recordAfter(
        {
          fields: Object.fromEntries(
            Object.entries(model.fields).map(([name]) => [name, name === "country" ? "other" : ""]),
          ),
        },
        {
          lists: Object.fromEntries(
            Object.entries(model.lists).map(([list, entries]) => [
              list,
              Object.fromEntries(Object.keys(entries).map((entry) => [entry, { at: 0, values: {} }])),
            ]),
          ),
        },
      );
      const draft = shownDraft(builder, library, language, emptied);
      const said = builder.checks(draft, library, words).map(({ part, text }) => [part, words.say(text)]);
      expect(said.length).toBeGreaterThan(0);
      const parts = new Set(builder.parts.map((part) => part.id));
      expect(said.every(([part]) => parts.has(part ?? ""))).toBe(true);
      for (const paper of builder.papers) {
        const blocks = paper.blocks(draft, library, words);
        expect((await docx(blocks, { title: "x", language: "en-GB", footer: "x" })).size).toBeGreaterThan(
          1000,
        );
        expect(markdown(blocks)).not.toContain("undefined");
      }
    },
  );

  it("prints what a reader wrote as text, whatever it is", async () => {
    const library = await libraryOf(builder, "en");
    const words = builderWords(id, "en");
    const text = '<img src=x onerror="alert(1)"> </script> **bold** =6*7';
    const model = builder.model(library, {});
    const record = recordAfter({
      fields: Object.fromEntries(
        Object.entries(model.fields)
          .filter(([, value]) => value.length > 12)
          .map(([name]) => [name, text]),
      ),
    });
    const draft = shownDraft(builder, library, "en", record);
    for (const paper of builder.papers) {
      const blocks = paper.blocks(draft, library, words);
      expect(html(blocks, "en"), paper.id).not.toContain("<img");
      for (const file of paper.files ?? [])
        if (file.type === "text/html") {
          const written = await file.text(draft, library, words);
          expect(written).not.toContain("<img");
          expect(written.match(/<\/script>/gu)?.length).toBe(1);
        }
    }
  });
});
