import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { choice } from "#kit/fields/choice.ts";
import { optional } from "#kit/fields/modifiers.ts";
import { number } from "#kit/fields/number.ts";
import { percent } from "#kit/fields/percent.ts";
import { mostRowsInLink, parseRows, rows } from "#kit/fields/rows.ts";
import { text } from "#kit/fields/text.ts";
import { decode, encode } from "#kit/fields/url.ts";
import { languages } from "#schema/names.ts";
import { at, ends, expectLinked, expectReadBack, noData, schemaOf, told, typeset, words } from "./kind.ts";

const first = { name: "Asked", yield: 0.5, cost: undefined };
/** Made anew for each test: a change to what runs once, while a file loads, would be tried by none. */
function made() {
  const columns = {
    name: text({ max: 30, default: "" }),
    yield: percent({ min: 1, max: 100, default: 50 }),
    cost: optional(number({ min: 0, max: 999, default: 0, unit: "unit.percent" })),
  };
  const stages = rows({
    columns,
    min: 1,
    max: 50,
    default: () => [first],
    check: ({ yield: share, cost }) =>
      share === 1 && cost === 0 ? { column: "cost", text: { key: "is.free" } } : undefined,
  });
  const short = rows({ columns, min: 2, max: 3, default: () => [first, first] });
  return { columns, stages, short };
}
let { columns, stages, short } = made();
beforeEach(() => {
  ({ columns, stages, short } = made());
});

const row = fc.record({
  name: fc.string({
    unit: fc.constantFrom("a", "é", " ", "~", ".", "*", "s", "t", "p", "&", "%"),
    maxLength: 30,
  }),
  yield: fc.integer({ min: 1, max: 99 }).map((inPercent) => inPercent / 100),
  cost: fc.option(
    fc.integer({ min: 0, max: 99_900 }).map((cents) => cents / 100),
    { nil: undefined },
  ),
});
const someRows = fc.array(row, { minLength: 1, maxLength: 8 });
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ ...first, name: String(index) }));
const typed = (...cells: readonly (readonly string[])[]) => JSON.stringify(cells);
const notAccepted = (...all: readonly string[]) => all.map((got) => ({ problem: "not-accepted", got }));

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

describe("rows in an address", () => {
  it("come back, whatever signs their cells hold", () => {
    expectLinked(stages, someRows);
    const hard = { name: "a.b~c*d *s*t*p", yield: 0.125, cost: 12.5 };
    expect(stages.toText([first, hard])).toBe("Asked~50~.a*pb*tc*sd *ss*st*sp~12*p5~12*p5");
    expect(stages.fromText(stages.toText([first, hard]), at())).toEqual({
      value: [first, hard],
      refused: [],
    });
    expect(stages.fromText("*x~50~", at())).toMatchObject({ value: [{ name: "*x" }] });
  });

  it("are cut to those a link has room for", () => {
    expect(mostRowsInLink).toBe(40);
    const link = encode({ stages }, { stages: many(41) }, noData);
    expect(decode({ stages }, { stages: link.replace("stages=", "") }, noData)).toMatchObject({
      input: { stages: many(40) },
      notices: [],
    });
    expect(encode({ stages }, { stages: many(40) }, noData)).toBe(link);
  });

  it("are left out one by one where a cell is wrong, too many or too few", () => {
    expect(stages.fromText("Asked~50~.Came~0~.Met~x~1.Left~5~.~5~-1", at())).toEqual({
      value: [first, { name: "Left", yield: 0.05, cost: undefined }],
      refused: [
        { problem: "out-of-bounds", got: "0" },
        ...notAccepted("x"),
        { problem: "out-of-bounds", got: "-1" },
      ],
    });
    expect(stages.fromText("Asked~50~.Came~50.Met~50~~.Left", at())).toEqual({
      value: [first],
      refused: notAccepted("Came~50", "Met~50~~").concat(notAccepted("")),
    });
  });

  it("are left out where their cells do not go together", () => {
    expect(stages.fromText("Asked~50~.Free~100~0.Dear~100~1", at())).toEqual({
      value: [first, { name: "Dear", yield: 1, cost: 1 }],
      refused: notAccepted("Free~100~0"),
    });
    expect(stages.fromText("Free~100~0", at())).toStrictEqual({ refused: notAccepted("Free~100~0") });
  });

  it("are no more than may be, and none where they are too few", () => {
    const row = "Asked~50~";
    expect(short.fromText([row, row, row].join("."), at())).toEqual({
      value: [first, first, first],
      refused: [],
    });
    expect(short.fromText([row, row, row, "D~5~", "E~6~"].join("."), at())).toEqual({
      value: [first, first, first],
      refused: [{ problem: "too-many", got: "D~5~.E~6~" }],
    });
    expect(short.fromText(row, at())).toStrictEqual({ refused: [{ problem: "too-few", got: row }] });
    expect(short.fromText("", at())).toStrictEqual({ refused: [{ problem: "too-few", got: "" }] });
    expect(short.fromText(`${row}.x~x~`, at())).toStrictEqual({ refused: notAccepted("x") });
    expect(short.fromText(`${row}.${row}`, at())).toEqual({ value: [first, first], refused: [] });
  });

  it("may be none where none are needed", () => {
    const any = rows({ columns, min: 0, max: 3, default: () => [first] });
    expect(any.fromText("", at())).toEqual({ value: [], refused: [] });
    expectLinked(any, fc.array(row, { maxLength: 3 }));
  });
});

describe("what a field of rows says of itself", () => {
  it("is how many, which columns, and the rows to begin with", () => {
    expect(stages.accepts(words.en, at())).toBe("1 to 50 rows");
    expect(stages.accepts(words.fr, at())).toBe("de 1 à 50 lignes");
    expect(stages).toMatchObject({ control: "rows", fewest: 1, most: 50 });
    expect([stages.columns, stages.fallback(at())]).toEqual([columns, [first]]);
  });

  it("is every cell in words", () => {
    expect(stages.print([first, { name: "Met", yield: 0.335, cost: 2 }], words.en, at())).toBe(
      "Asked, 50%, not given; Met, 33.5%, 2",
    );
  });

  it("is a schema of the rows an address accepts", () => {
    const accepts = schemaOf(short);
    const cut = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
    for (const count of [0, 1, 2, 3, 4]) {
      const { value } = short.fromText(short.toText(many(count)), at());
      expect(accepts(cut(many(count))), String(count)).toBe(value?.length === count);
    }
    const row = { name: "A", yield: 0.5 };
    const wrong = [
      { yield: 0.5 },
      { name: "A" },
      { ...row, more: 1 },
      { ...row, cost: 1000 },
      { ...row, yield: 0 },
    ];
    for (const bad of wrong) expect(accepts([row, bad]), JSON.stringify(bad)).toBe(false);
    expect(accepts([row, { ...row, cost: 999 }])).toBe(true);
  });

  it("is, for tests, from the fewest rows to six, each of which goes together", () => {
    const [least, most] = ends(stages);
    expect(least).toEqual([{ name: "", yield: 0.01, cost: undefined }]);
    expect(most).toHaveLength(6);
    expect(ends(short).map(({ length }) => length)).toEqual([2, 3]);
    const numbers = [0, 0, 99, 1, 0][Symbol.iterator]();
    const free = stages.any(() => numbers.next().value ?? 0, at());
    expect(free).toEqual([first]);
    const none = rows({
      columns: { name: columns.name },
      min: 1,
      max: 1,
      default: () => [],
      check: () => ({ column: "name", text: { key: "is.free" } }),
    });
    expect(none.any((below) => Math.min(1, below - 1), at())).toEqual([{ name: "a" }]);
  });
});
