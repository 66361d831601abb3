import { beforeEach, describe, expect, it } from "vitest";
import { choice } from "#kit/fields/choice.ts";
import { parseRows, rows } from "#kit/fields/rows.ts";
import { decode } from "#kit/fields/url.ts";
import { languages } from "#schema/names.ts";
import { at, expectReadBack, noData, told, typeset } from "./kind.ts";
import { first, made, someRows, many, typed } from "./made-rows.ts";

let { columns, stages } = made();
beforeEach(() => {
  ({ columns, stages } = made());
});

describe("rows in the form", () => {
  it("are read cell by cell, as the page's language writes numbers", () => {
    const text = typed(["Asked", "25 %", ""], ["Came", "33,5", "12.5"]);
    for (const language of languages) {
      expect(stages.read(text, at(language))).toEqual({
        value: [
          { name: "Asked", yield: 0.25, cost: undefined },
          { name: "Came", yield: 0.335, cost: 12.5 },
        ],
      });
    }
    expect(stages.read(typed(["Asked", "25"]), at())).toEqual({ value: [{ ...first, yield: 0.25 }] });
  });

  it("are written as they are read back", () => {
    expectReadBack(stages, someRows);
    expect(parseRows(stages.write([{ name: "Asked", yield: 0.335, cost: undefined }], at("fr")))).toEqual([
      ["Asked", "33,5", ""],
    ]);
  });

  it("are all kept there, more of them than a link holds too", () => {
    const reading = stages.read(stages.write(many(45), at()), at());
    expect(reading).toEqual({ value: many(45) });
    const { input } = decode({ stages }, { stages: stages.toText(many(45)) }, noData);
    expect(input.stages).toEqual(many(45));
  });

  it("say of each wrong cell where it is and what is wrong", () => {
    const text = typed(["x".repeat(31), "50", ""], ["Came", "0", "much"]);
    expect(told(stages, text, "en")).toEqual([
      "0.name This has 31 characters. Up to 30 are accepted: shorten it.",
      "1.yield 0 is out of bounds. Enter a number from 1 to 100, for example 50.5.",
      "1.cost “much” is not a number. Enter a number from 0 to 999, for example 499.5.",
    ]);
    expect(told(stages, text, "fr")).toEqual(
      [
        "0.name Ce texte compte 31 caractères. 30 au plus sont acceptés : raccourcissez-le.",
        "1.yield 0 est hors limites. Entrez un nombre de 1 à 100, par exemple 50,5.",
        "1.cost « much » n’est pas un nombre. Entrez un nombre de 0 à 999, par exemple 499,5.",
      ].map(typeset),
    );
    expect(told(stages, typed(["Asked"]))).toEqual([
      "0.yield Nothing entered. Enter a number from 1 to 100, for example 50.5.",
    ]);
  });

  it("say of a row whose cells do not go together under which column that is", () => {
    const free = ["Free", "100", "0"];
    expect(told(stages, typed(["Asked", "50", ""], free))).toEqual(["1.cost Free work is no work."]);
    // A cell that cannot be read is said alone: nothing is known of its row yet.
    expect(told(stages, typed(free, ["Came", "x", ""]))).toEqual([
      "1.yield “x” is not a number. Enter a number from 1 to 100, for example 50.5.",
    ]);
  });

  it("are typed cell by cell, and the other cells stay", () => {
    const before = typed(["Asked", "x", ""], ["Came", "50", ""]);
    expect(stages.withPart?.(before, "1.yield", "40")).toBe(typed(["Asked", "x", ""], ["Came", "40", ""]));
    expect(stages.withPart?.(before, "0.name", "A.b")).toBe(typed(["A.b", "x", ""], ["Came", "50", ""]));
    for (const part of ["2.name", "1.nothing", "", "1"]) {
      expect(stages.withPart?.(before, part, "40"), part).toBe(before);
    }
  });

  it("ask for nothing while a choice in one of them is half typed", () => {
    const colour = choice({ values: ["red", "blue"], default: "red", name: (one) => ({ key: `is.${one}` }) });
    const painted = rows({ columns: { colour, cost: columns.cost }, min: 1, max: 3, default: () => [] });
    expect(painted.read(typed(["red", ""], ["bl", ""]), at())).toEqual({ unfinished: true });
    expect(told(painted, typed(["bl", "x"]))).toHaveLength(1);
  });
});
