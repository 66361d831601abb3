import { describe, expect, it } from "vitest";
import { decode } from "#kit/fields/url.ts";
import { leadingDatasets, openingPay } from "#site/home/opening-case.ts";
import { payTable } from "#site/guides/pay/pay-table.ts";
import { offers } from "#site/tools/tool-query.ts";
import { vintageTable } from "#site/data-pages/vintage-table.ts";
import { inputs as cities } from "../../src/tools/cities/inputs.ts";
import { inputs as salary } from "../../src/tools/salary/inputs.ts";
import { cellText } from "#kit/result/cell-text.ts";
import type { Column } from "#kit/result/table.ts";
import { market } from "../market.ts";
import { pageWords } from "./words.ts";

describe("a data set of one place", () => {
  it("is offered by the calculator of one place, not by the one that compares several", () => {
    expect([offers("salary", "us-oews"), offers("cities", "us-oews")]).toEqual([true, false]);
    for (const id of ["us-oflc-2025", "ru-source-2015"]) {
      expect([offers("salary", id), offers("cities", id)]).toEqual([true, true]);
    }
  });

  it("is refused in an address of the comparison, which opens on its own case", () => {
    const { input, notices } = decode(cities, { dataset: "us-oews" }, market);
    expect(notices).toEqual([{ problem: "not-accepted", field: "dataset", got: "us-oews" }]);
    expect(input.dataset).toBe("us-oews-metros");
  });

  it("opens the calculator of one place on its only one", () => {
    const { input, notices } = decode(salary, { dataset: "us-oews", place: "us" }, market);
    expect([input.place, input.occupation, notices]).toEqual(["us", "41-3091", []]);
  });

  it("does not stand for its country where another leads it", () => {
    const leading = leadingDatasets("account-manager").map(({ dataset }) => dataset.id);
    expect(leading).toContain("us-oews-metros");
    expect(leading).not.toContain("us-oews");
  });
});

describe("a table of vintages", () => {
  const words = pageWords("en");
  const { table, title } = payTable("us-oews", "11-2021");
  const said = table.rows.map(({ head, cells }) => [
    words.value(head),
    ...cells.map((cell, index) => cellText(cell, table.columns[index] as Column, words)),
  ]);

  it("has a row each, from the oldest, and a column for each amount of the distribution", () => {
    expect(title.en).toBe("Marketing Managers");
    expect(table.columns.map(({ head }) => words.say(head))).toEqual([
      "p10",
      "p25",
      "median",
      "p75",
      "p90",
      "mean",
    ]);
    expect(said.map(([head]) => head)).toEqual(["May 2020", "May 2021", "May 2022", "May 2023", "May 2024"]);
  });

  it("says of a top code that it is one", () => {
    expect(said[1]).toEqual([
      "May 2021",
      "77,680",
      "100,010",
      "135,030",
      "192,520",
      "at least 208,000",
      "153,440",
    ]);
  });

  it("has a column a level where levels divide the figures", () => {
    const data = openingPay("us-oflc-2025", market);
    const [place] = data.places;
    if (place === undefined) throw new Error("no place");
    const { columns, rows } = vintageTable(data, place, market, { key: "pay.amount" });
    expect(columns.length).toBe(4);
    expect(rows.map(({ cells }) => cells.map((cell) => "figure" in cell && cell.figure.kind))).toEqual([
      ["point", "point", "point", "point"],
    ]);
  });
});
