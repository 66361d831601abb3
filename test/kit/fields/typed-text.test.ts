import { beforeEach, describe, expect, it } from "vitest";
import { fieldsInError, noticesOf, openingState, withValues } from "#kit/fields/form-state.ts";
import { readQuery } from "#kit/fields/url.ts";
import { noData } from "./kind.ts";
import { made } from "./made-form.ts";

let { fields, typing, inputIn, shown } = made();
beforeEach(() => {
  ({ fields, typing, inputIn, shown } = made());
});

describe("text that was typed", () => {
  it("stands as it was typed while it is the value, or gave none", () => {
    const right = typing("count", "1,000.0");
    expect(right).toEqual({
      raw: { count: "1000" },
      typed: { count: { text: "1,000.0", gave: "1000", problems: [] } },
      address: undefined,
    });
    expect(shown("count", right)).toEqual({ text: "1,000.0", problems: [] });
    const wrong = typing("count", "x", right);
    expect(wrong.typed["count"]).toMatchObject({ text: "x", gave: undefined, problems: [{ part: "" }] });
    expect(shown("count", wrong)).toMatchObject({ text: "x", problems: [{ part: "" }] });
    expect([inputIn(wrong).count, wrong.raw]).toEqual([1000, { count: "1000" }]);
  });

  it("is not shown beside any other value", () => {
    const state = withValues(typing("count", "1,000.0"), { raw: { count: "2000" }, notices: [] });
    expect(shown("count", state)).toEqual({ text: "2,000", problems: [] });
    expect(shown("count", state, "fr").text).toBe("2\u202F000");
    expect(shown("rest", state)).toEqual({ text: "3", problems: [] });
  });

  it("is read in the language of the page", () => {
    expect(inputIn(typing("count", "1.000", openingState(), "fr")).count).toBe(1000);
    expect(fieldsInError(fields, typing("count", "1.000"))).toEqual(["count"]);
  });

  it("changes nothing while it is half a name, in what an address gave neither", () => {
    const before = openingState(readQuery(fields, "count=7&nothing=1"));
    const state = typing("preset", "ma", before);
    expect(state.raw).toBe(before.raw);
    expect(noticesOf(fields, state, noData, "en")).toHaveLength(1);
    expect(state.typed).toEqual({ preset: { text: "ma", gave: undefined, problems: [] } });
    expect(fieldsInError(fields, state)).toEqual([]);
  });

  it("belongs to a field that exists, else nothing changes", () => {
    const before = typing("count", "7");
    for (const name of ["", "nothing", "toString", "__proto__", "nothing.count"]) {
      expect(typing(name, "8", before), name).toBe(before);
    }
  });

  it("is one part of a field: a currency, an amount, a cell that stays while others change", () => {
    const dollars = typing("pay.currency", "USD", typing("pay.amount", "45"));
    expect(inputIn(dollars).pay).toEqual({ amount: 45, currency: "USD" });
    const wrong = typing("pay.amount", "x", dollars);
    expect([inputIn(wrong).pay, wrong.typed["pay"]?.text]).toEqual([
      { amount: 45, currency: "USD" },
      "x USD",
    ]);
    // A field without parts takes the whole text.
    expect(inputIn(typing("count.0", "8")).count).toBe(8);
    const cell = typing("stages.0.name", "a", typing("stages.0.share", "x"));
    expect(JSON.parse(cell.typed["stages"]?.text ?? "")).toEqual([["a", "x"]]);
    expect(fieldsInError(fields, cell)).toEqual(["stages"]);
  });
});

describe("a change of one field", () => {
  it("keeps every other value, and the text of the others", () => {
    const state = typing("rest", "8", typing("pay", "45 EUR", typing("count", "7.0")));
    expect(inputIn(state)).toMatchObject({ count: 7, rest: 8, pay: { amount: 45 } });
    expect([shown("count", state).text, Object.keys(state.typed)]).toEqual(["7.0", ["count", "pay", "rest"]]);
  });

  it("starts anew the fields that hang on it, their text too", () => {
    const before = typing("stages.0.name", "own", typing("rest", "9", typing("count", "7")));
    const after = typing("preset", "many", before);
    expect(inputIn(after)).toMatchObject({ count: 7, rest: 3, stages: [{ name: "many", share: 1 }] });
    expect(Object.keys(after.typed)).toEqual(["count", "preset"]);
    expect(after.raw).toEqual({ count: "7", preset: "many" });
  });

  it("keeps more rows than a link holds", () => {
    const all = Array.from({ length: 45 }, (_, index) => [String(index), "1"]);
    const state = typing("stages", JSON.stringify(all));
    expect(inputIn(state).stages).toHaveLength(45);
    expect(shown("stages", state).text).toBe(JSON.stringify(all));
  });

  it("drops values that an address gave and that were not taken, with their notices", () => {
    const opened = openingState(readQuery(fields, "count=0&rest=7&utm=1"));
    expect(noticesOf(fields, opened, noData, "en").map(({ problem }) => problem)).toEqual([
      "unknown-parameter",
      "out-of-bounds",
    ]);
    for (const [name, text] of [
      ["preset", "many"],
      ["stages.0.share", "x"],
    ] as const) {
      const used = typing(name, text, opened);
      expect(noticesOf(fields, used, noData, "en"), name).toEqual([]);
      expect(used.raw).not.toHaveProperty("count");
    }
    expect(typing("stages.0.share", "x", opened).raw).toEqual({ rest: "7" });
  });
});
