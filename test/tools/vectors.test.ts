import { describe, expect, it } from "vitest";
import { wording } from "#kit/words/wording.ts";
import { languages } from "#schema/names.ts";
import { decode } from "#kit/fields/url.ts";
import { caseMarket } from "#kit/mount/case-market.ts";
import { tablesOf } from "#kit/result/result.ts";
import { paperDocument, resultDocument, shortDocument } from "#kit/take-away/result-document.ts";
import { tidyTable } from "#kit/take-away/tidy-table.ts";
import { workbook } from "#kit/take-away/workbook.ts";
import { market } from "../market.ts";
import { moduleOf, readJson, textsOf, toolIds } from "../tools.ts";

interface Vector {
  readonly name: { readonly en: string };
  readonly input: Readonly<Record<string, string>>;
  readonly expected?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly field: string; readonly problem: string };
}

describe.each(toolIds)("the worked examples of %s", async (id) => {
  const module = await moduleOf(id);
  const vectors = readJson(`src/tools/${id}/vectors.json`) as readonly Vector[];

  it.each(vectors.map((vector) => [vector.name.en, vector] as const))(
    "%s",
    async (_, { input, expected, error }) => {
      const decoded = decode(module.inputs, input, market);
      if (error !== undefined) {
        expect(decoded.notices).toContainEqual(expect.objectContaining(error));
        return;
      }
      expect(decoded.notices).toEqual([]);
      const values = flat(
        module.compute(decoded.input, await caseMarket(module, decoded.input, market)).values,
      );
      for (const [name, wanted] of Object.entries(expected ?? {}))
        expectClose(inside(values, name), wanted, name);
    },
  );

  it.each(languages)("can be said and exported whole in %s", async (language) => {
    const words = wording(language, textsOf("kit/words", language), textsOf(`tools/${id}`, language));
    for (const [index, { input }] of vectors.entries()) {
      const decoded = decode(module.inputs, input, market).input;
      const result = module.compute(decoded, await caseMarket(module, decoded, market));
      const link = "https://example.org/";
      const document = JSON.stringify(resultDocument(result, words, link));
      const short = JSON.stringify(shortDocument(result, words, link));
      expect(short).not.toMatch(/NaN|undefined|\{\w+\}/u);
      expect(short).toContain(JSON.stringify(words.say(result.answer)).slice(1, -1));
      expect(short.length).toBeLessThan(document.length);
      const sheets = workbook(result, words, link);
      const { head, rows } = tidyTable(result, words, link);
      expect(document).not.toMatch(/NaN|undefined|\{\w+\}/u);
      expect(JSON.stringify([sheets, rows])).not.toMatch(/NaN|undefined|\{\w+\}/u);
      // Every table of the page is in the document, in the workbook and in the CSV.
      const tables = tablesOf(result.sections());
      for (const paper of result.papers ?? []) {
        expect(JSON.stringify(paperDocument(paper, words))).not.toMatch(/NaN|undefined|\{\w+\}/u);
      }
      // A refusal has none; the case a tool opens on has.
      if (index === 0) expect(tables.length).toBeGreaterThan(0);
      expect(sheets.length).toBe(1 + tables.length);
      for (const table of tables) {
        const title = words.say(table.title);
        expect(document).toContain(JSON.stringify(title).slice(1, -1));
        expect(sheets.map((sheet) => sheet.title)).toContainEqual(expect.stringContaining(title));
        if (table.rows.length > 0) {
          expect(rows.map((row) => row[head.indexOf(words.text("csv.table"))])).toContain(
            words.say(table.name ?? table.title),
          );
        }
      }
    }
  });
});

/** What a vector may expect, whatever the tool: the answer's way, its figure, its floor, and the values themselves. */
function flat(values: unknown): Record<string, unknown> {
  const all = values as Record<string, unknown>;
  const answer = all["answer"] as { found?: string } | undefined;
  const floor = all["floor"] as { amount?: number } | undefined;
  // Functions in the values are called, so that lazy values are checked too.
  const made = Object.entries(all).map(([name, one]) => [
    name,
    typeof one === "function" ? (one as () => unknown)() : one,
  ]);
  return {
    ...(Object.fromEntries(made) as Record<string, unknown>),
    found: answer?.found ?? all["found"],
    ...(floor === undefined ? {} : { floor: floor.amount }),
  };
}

/** A value by its path: `days.role-play`. */
function inside(values: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce((found, name) => (found as Record<string, unknown> | undefined)?.[name], values);
}

/** Numbers to 1e-9, relative above 1; everything else exactly. */
function expectClose(got: unknown, wanted: unknown, where: string): void {
  if (typeof wanted === "number") {
    expect(typeof got, where).toBe("number");
    expect(Math.abs((got as number) - wanted), where).toBeLessThanOrEqual(
      1e-9 * Math.max(1, Math.abs(wanted)),
    );
  } else if (typeof wanted === "object" && wanted !== null) {
    expect(Object.keys(got as object).sort(), where).toEqual(Object.keys(wanted).sort());
    for (const [key, value] of Object.entries(wanted)) {
      expectClose((got as Record<string, unknown>)[key], value, `${where}.${key}`);
    }
  } else expect(got, where).toBe(wanted);
}
