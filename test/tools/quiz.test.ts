import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plain } from "#documents/plain.ts";
import type { RecordPatch } from "#kit/builder/record.ts";
import { builder } from "../../src/tools/quiz/builder.ts";
import { marksOf, type Asked } from "../../src/tools/quiz/parts/marked.ts";
import { results } from "../../src/tools/quiz/draft.ts";
import { marks } from "../../src/tools/quiz/parts/library.ts";
import { builderWords, libraryOf, recordAfter, shownDraft } from "../builders.ts";

const words = builderWords("quiz", "en");
const library = await libraryOf(builder, "en");
const shown = (patch: RecordPatch = {}) => shownDraft(builder, library, "en", recordAfter(patch));
const paper = (id: string, draft: ReturnType<typeof shown>): string => {
  const found = builder.papers.find((one) => one.id === id);
  return plain(found?.blocks(draft, library, words) ?? []);
};
const answer = (question: string, values: Readonly<Record<string, string>>) => ({
  [`a-product-1-${question}`]: { at: 1, values },
});

describe("the product check", () => {
  it("puts the seven questions, and shows no expected answer to whoever answers", () => {
    const questions = paper("questions", shown());
    expect(questions.match(/^\d\. /gmu)).toHaveLength(7);
    expect(questions).toContain("How is it packaged?");
    expect(questions).not.toContain("The unit, the weight");
    expect(paper("answers", shown())).toContain("The unit, the weight");
  });

  it("gives a new product its own questions, under the name it has now", () => {
    const draft = shown({
      lists: {
        products: { "own-1": { at: 2, values: { text: "Made-up pallet" } } },
        answers: { "a-own-1-packaging": { at: 9, values: {} } },
      },
    });
    expect(paper("questions", draft)).toMatch(/Made-up pallet[\s\S]*1\. How is it packaged\?/u);
    const bare = shown({ lists: { products: { "own-1": { at: 2, values: { text: "Made-up pallet" } } } } });
    expect(builder.checks(bare, library, words).map(({ text }) => words.say(text))).toEqual([
      "No question is put on Made-up pallet: tick some below.",
    ]);
  });

  it("says which mark is missing, and what is asked again with its right answer", () => {
    const right = Object.assign(
      {},
      ...library.questions.map(({ id }) => answer(id, { result: "right" })),
    ) as ReturnType<typeof answer>;
    expect(paper("result", shown({ lists: { answers: right } }))).toContain("All three marks are reached");
    const draft = shown({
      lists: { answers: { ...right, ...answer("packaging", { result: "wrong", given: "In bags" }) } },
    });
    expect(paper("result", draft)).toContain("A mark is not reached yet: 80%");
    expect(paper("result", draft)).toMatch(/In bags[\s\S]*The unit, the weight/u);
    expect(paper("result", shown())).toContain("not marked yet");
  });

  it("reaches a mark exactly where enough answers are right, and never before all are marked", () => {
    const one = fc.record({
      product: fc.constant("p"),
      question: fc.constant("q"),
      mark: fc.constantFrom(...marks),
      expected: fc.constant(""),
      given: fc.constant(""),
      result: fc.constantFrom(...results),
    });
    fc.assert(
      fc.property(
        fc.array(one, { maxLength: 20 }),
        fc.integer({ min: 1, max: 100 }),
        (asked: Asked[], pass) => {
          for (const { mark, right, asked: count, isPassed } of marksOf(asked, pass / 100)) {
            const on = asked.filter((each) => each.mark === mark);
            const isDone = on.length > 0 && on.every(({ result }) => result !== "open");
            expect(count).toBe(on.length);
            expect(isPassed).toBe(isDone ? right * 100 >= pass * count : undefined);
          }
        },
      ),
      { seed: 20261127 },
    );
  });

  it("saves every question with its answer as CSV, formulas as text", async () => {
    const draft = shown({ lists: { answers: answer("packaging", { given: "=6*7", result: "partly" }) } });
    const [file] = builder.papers.find(({ id }) => id === "result")?.files ?? [];
    const text = await file?.text(draft, library, words);
    expect(text?.trim().split("\r\n")).toHaveLength(8);
    expect(text).toMatch(/'=6\*7|" ?'=6\*7/u);
    expect(text).toContain("partly right");
  });
});
