import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { mostRowsInLink } from "#kit/fields/url.ts";
import { rows } from "#kit/fields/rows.ts";
import { decode, encode } from "#kit/fields/url.ts";
import { at, ends, expectLinked, noData, schemaOf, words } from "./kind.ts";
import { first, made, row, someRows, many, notAccepted } from "./made-rows.ts";

let { columns, stages, short } = made();
beforeEach(() => {
  ({ columns, stages, short } = made());
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

  it("are said to be none where they are, as in the notice of a link", () => {
    expect(stages.print([], words.en, at())).toBe("not given");
    expect(stages.print([first], words.en, at())).toContain("Asked");
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
