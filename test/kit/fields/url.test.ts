import { beforeEach, describe, expect, it } from "vitest";
import { decode, holdsValues, readHash, readQuery } from "#kit/fields/url.ts";
import { noData } from "./kind.ts";
import { made } from "./made-fields.ts";

let { count, fields, opening } = made();
beforeEach(() => {
  ({ count, fields, opening } = made());
});

describe("the query of an address", () => {
  it("gives what it names, each value once, and says what else it held", () => {
    expect(readQuery(fields, "?data=x&count=7&count=8&from=mail&count=9")).toEqual({
      raw: { data: "x", count: "7" },
      notices: [
        { problem: "given-twice", field: "count", got: "7" },
        { problem: "unknown-parameter", field: "from", got: "mail" },
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
    for (const name of ["utm_source", "utm_campaign", "fbclid", "gclid", "mc_cid", "mc_eid"])
      expect(readQuery(fields, `${name}=mail`)).toEqual({ raw: {}, notices: [] });
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
