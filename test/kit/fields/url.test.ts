import { beforeEach, describe, expect, it } from "vitest";
import type { Situation } from "#kit/fields/field.ts";
import { day } from "#kit/fields/day.ts";
import { optional, privateField } from "#kit/fields/modifiers.ts";
import { money } from "#kit/fields/money.ts";
import { number } from "#kit/fields/number.ts";
import { several } from "#kit/fields/several.ts";
import { text } from "#kit/fields/text.ts";
import {
  decode,
  differing,
  encode,
  encodePrivate,
  holdsValues,
  readHash,
  readQuery,
} from "#kit/fields/url.ts";
import { noData } from "./kind.ts";

const percent = { unit: "unit.percent" };

type Input = Parameters<typeof encode<typeof fields>>[1];

/** Made anew for each test: a change to what runs once, while a file loads, would be tried by none. */
function made() {
  const amount = money({
    min: 1,
    max: 99_999,
    default: () => ({ amount: 30, currency: "EUR" }),
    currencies: () => ["EUR"],
  });
  const count = number({ min: 1, max: 9, default: 3, ...percent });
  const fields = {
    data: { ...text({ max: 9, default: "new" }), alwaysInLinks: true, inOldLinks: "old" },
    count,
    /** Follows from the field before it. */
    twice: {
      ...count,
      fallback: ({ given }: Situation) => Number(given["count"]) * 2,
    },
    list: several({ values: ["a", "b", "c"], default: [], name: (key) => ({ key }) }),
    pay: privateField(amount),
    since: privateField(optional(day({ min: "2000-01-01", max: "2030-12-31", default: "2020-01-01" }))),
  };
  const opening = decode(fields, {}, noData).input;
  return { count, fields, opening };
}
let { count, fields, opening } = made();
beforeEach(() => {
  ({ count, fields, opening } = made());
});
const pay = { amount: 45_000, currency: "EUR" };

describe("the query of an address", () => {
  it("gives what it names, each value once, and says what else it held", () => {
    expect(readQuery(fields, "?data=x&count=7&count=8&utm_source=mail&count=9")).toEqual({
      raw: { data: "x", count: "7" },
      notices: [
        { problem: "given-twice", field: "count", got: "7" },
        { problem: "unknown-parameter", field: "utm_source", got: "mail" },
      ],
    });
    expect(readQuery(fields, "data=&count=")).toEqual({ raw: { data: "", count: "" }, notices: [] });
  });

  it("gives nothing by the names that every object has", () => {
    const { raw, notices } = readQuery(fields, "__proto__=1&constructor=2&toString=3&=4");
    expect(raw).toEqual({});
    expect(notices.map(({ problem, field }) => [problem, field])).toEqual(
      ["__proto__", "constructor", "toString", ""].map((name) => ["unknown-parameter", name]),
    );
    expect(decode(fields, {}, noData).input).toEqual(opening);
  });

  it("never gives a private value, and does not repeat one", () => {
    const { raw, notices } = readQuery(fields, "data=x&pay=99-EUR&pay=98-EUR&since=2019-04-01");
    expect(raw).toEqual({ data: "x" });
    expect(notices).toEqual([
      { problem: "private", field: "pay", got: "" },
      { problem: "private", field: "since", got: "" },
    ]);
    expect(readQuery(fields, "pay=99-EUR").raw).toEqual({});
  });

  it("means the data set of its time where it names none, unless it asks for nothing", () => {
    expect(readQuery(fields, "count=7").raw).toStrictEqual({ data: "old", count: "7" });
    expect(readQuery(fields, "count=7&data=x").raw).toEqual({ data: "x", count: "7" });
    expect(readQuery(fields, "").raw).toEqual({});
    expect(readQuery(fields, "utm_source=mail").raw).toEqual({});
    expect(readQuery({ count }, "count=7").raw).toStrictEqual({ count: "7" });
  });
});

describe("what stands after the # of an address", () => {
  it("gives private values, and no others", () => {
    expect(readHash(fields, "#pay=45000-EUR&since=2019-04-01&count=7&other=1")).toEqual({
      raw: { pay: "45000-EUR", since: "2019-04-01" },
      notices: [
        { problem: "unknown-parameter", field: "count", got: "7" },
        { problem: "unknown-parameter", field: "other", got: "1" },
      ],
    });
    expect(readHash(fields, "pay=1-EUR").raw).toEqual({ pay: "1-EUR" });
    expect(readHash(fields, "##pay=1-EUR").raw).toEqual({});
    expect(readHash(fields, "pay=1#EUR").raw).toEqual({ pay: "1#EUR" });
  });

  it("is told from an anchor of the page", () => {
    expect([holdsValues("#pay=1"), holdsValues("#source"), holdsValues("")]).toEqual([true, false, false]);
  });
});

describe("the values an address gives", () => {
  it("are those taken, the defaults for the rest, and what was wrong", () => {
    expect(decode(fields, { count: "4", list: "a,x", pay: "0-EUR", nothing: "1" }, noData)).toEqual({
      input: { ...opening, count: 4, twice: 8, list: ["a"] },
      notices: [
        { problem: "not-accepted", field: "list", got: "x" },
        { problem: "out-of-bounds", field: "pay", got: "0-EUR" },
      ],
      taken: { count: "4", list: "a,x" },
    });
  });

  it("are the defaults where nothing is given, in the order of the fields", () => {
    expect(opening).toEqual({
      data: "new",
      count: 3,
      twice: 6,
      list: [],
      pay: { amount: 30, currency: "EUR" },
      since: undefined,
    });
    expect(decode(fields, { count: "1000" }, noData)).toMatchObject({ input: opening, taken: {} });
    expect(decode(fields, { since: "" }, noData)).toMatchObject({ input: opening, taken: { since: "" } });
  });

  it("are read in English unless another language is told", () => {
    const heard: string[] = [];
    const listening = {
      it: { ...count, fallback: ({ language }: { language: string }) => heard.push(language) },
    };
    decode(listening, {}, noData);
    decode(listening, {}, noData, "fr");
    encode(listening, { it: 9 }, noData);
    expect(heard).toEqual(["en", "fr", "en"]);
  });
});

describe("a link", () => {
  const input: Input = { ...opening, count: 4, list: ["c", "a"], pay, since: "2019-04-01" };

  it("holds what differs from its default and what it always names, and nothing private", () => {
    expect(encode(fields, opening, noData)).toBe("data=new");
    expect(encode(fields, input, noData)).toBe("data=new&count=4&twice=6&list=c,a");
    expect(encode(fields, { ...input, twice: 8 }, noData)).toBe("data=new&count=4&list=c,a");
    expect(encode({ text: text({ max: 9, default: "" }) }, { text: "a~b,c d" }, noData)).toBe("text=a~b,c+d");
    expect(encode({ text: text({ max: 9, default: "" }) }, { text: "~~,," }, noData)).toBe("text=~~,,");
  });

  it("holds private values after its #, and nothing else", () => {
    expect(encodePrivate(fields, input, noData)).toBe("pay=45000-EUR&since=2019-04-01");
    expect(encodePrivate(fields, opening, noData)).toBe("");
  });

  it("is not what a file is named after: that is what differs, private values left out", () => {
    expect(differing(fields, input, noData)).toEqual({ count: "4", twice: "6", list: "c,a" });
    expect(differing(fields, { ...opening, data: "x", pay }, noData)).toEqual({ data: "x" });
  });
});
