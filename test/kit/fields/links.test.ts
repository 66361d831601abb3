import { beforeEach, describe, expect, it } from "vitest";
import { text } from "#kit/fields/text.ts";
import { decode, differing, encode, encodePrivate } from "#kit/fields/url.ts";
import { noData } from "./kind.ts";
import { type Input, made, pay } from "./made-fields.ts";

let { count, fields, opening } = made();
beforeEach(() => {
  ({ count, fields, opening } = made());
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
