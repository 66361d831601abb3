import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { problemText } from "#schema/problem.ts";
import { usOccupations } from "../../../scripts/convert/parts/us-occupations.ts";
import { convert } from "../../../scripts/convert/us-oews/convert.ts";

/** Copied from the publisher's file, then spoilt in one place. */
const path = "test/fixtures/oews/percentiles.csv";
const excerpt = readFileSync(path, "utf8");
const copyAgain = "Copy the row again: both columns are of the same wage.";
const inForm = "Write it in that form, with the publisher's own signs.";

/** What came, and the sentence it is refused with, after the path of the file. */
const badFiles: readonly (readonly [csv: string, sentence: string])[] = [
  ["", "row 1, year: nothing; expected a column of this name. Add it, or correct the head."],
  [
    excerpt.replace("annual_p90", "annual_pct90"),
    "row 1, annual_p90: nothing; expected a column of this name. Add it, or correct the head.",
  ],
  [
    excerpt.slice(0, excerpt.indexOf("\n")),
    "nothing under the head; expected at least one row. Take the publisher's file again.",
  ],
  [
    excerpt.slice(0, excerpt.indexOf("2020,11-2011")),
    "only totals; expected at least one detailed occupation. Take the publisher's file again.",
  ],
  [
    excerpt.replace('"Sales Representatives', "Sales Representatives").replace('Travel"', "Travel"),
    "row 5: 23 cells; expected 19, as in the head. Add what is missing, or put quotation marks around a text that holds a comma.",
  ],
  [
    excerpt.replace("2020,11-2011", "2019,11-2011"),
    'row 4, year: "2019"; expected one of 2020, 2021, 2022, 2023, 2024. Correct it, or give the top code of that year in wages.ts and the vintage in dataset.json.',
  ],
  [
    excerpt.replace("2020,11-2011", "2020,11-2012"),
    `row 4, soc: "11-2012"; expected one of ${Object.keys(usOccupations).join(", ")}. Correct the code, or name the occupation in both languages in us-occupations.ts.`,
  ],
  [
    excerpt.replace("Promotions Managers", "Promotion Managers"),
    'row 4, occupation: "Advertising and Promotion Managers"; expected "Advertising and Promotions Managers", the title of 11-2011. Correct the code or the title.',
  ],
  [
    excerpt.replace("Managers,detailed", "Managers,major"),
    'row 4, group: "major"; expected "detailed": 11-2011 is an occupation, not a total. Correct the group or the code.',
  ],
  [
    excerpt.replace("All Occupations,total", "All Occupations,all"),
    'row 2, group: "all"; expected one of total, major, minor, broad, detailed. Correct the group or the code.',
  ],
  [
    excerpt.replace("2022,11-2011", "2020,11-2011"),
    "row 6, soc: 11-2011 in 2020, as in row 4; expected each pair of occupation and year once. Remove one of the two.",
  ],
  [
    excerpt.replace("977070", "977,070").replace("977,070", '"977,070"'),
    'row 5, employment: "977,070"; expected people, rounded to 10, for example 977070, or ** (no estimate). Write it in that form, without separators.',
  ],
  [
    excerpt.replace("977070", "977071"),
    'row 5, employment: "977071"; expected people, rounded to 10, for example 977070, or ** (no estimate). Write it in that form, without separators.',
  ],
  [
    excerpt.replace("977070,0.8,0.5", "977070,0.8,0.5%"),
    'row 5, mean_prse: "0.5%"; expected percent, for example 0.5, or * (no estimate). Write it in that form, without a sign.',
  ],
  [
    excerpt.replace("28.25", "28.2"),
    `row 5, hourly_p50: "28.2"; expected dollars and cents an hour, for example 28.25, # (top-coded) or * (no estimate). ${inForm}`,
  ],
  [
    excerpt.replace("58770", "58770.00"),
    `row 5, annual_p50: "58770.00"; expected dollars a year, for example 58770, # (top-coded) or * (no estimate). ${inForm}`,
  ],
  [
    excerpt.replace("58770", ""),
    `row 5, annual_p50: empty text; expected dollars a year, for example 58770, # (top-coded) or * (no estimate). ${inForm}`,
  ],
  [
    excerpt.replace("58770", "**"),
    `row 5, annual_p50: "**"; expected dollars a year, for example 58770, # (top-coded) or * (no estimate). ${inForm}`,
  ],
  [
    excerpt.replace("58770", "58790"),
    `row 5, annual_p50: "58790"; expected 2,080 times hourly_p50 ("28.25"). ${copyAgain}`,
  ],
  [
    excerpt.replace("128820", "#"),
    `row 5, annual_p90: "#"; expected 2,080 times hourly_p90 ("61.93"). ${copyAgain}`,
  ],
  [
    excerpt.replace("61.93", "110.00").replace("128820", "228800"),
    'row 5, annual_p90: "228800"; expected less than 208000, or #: that is the top code of May 2020. Correct the year or the wage, or the top code in wages.ts.',
  ],
  [
    excerpt.replace("28.25", "42.25").replace("58770", "87880"),
    'row 5, annual_p75: "85430"; expected at least annual_p50 ("87880"). Put the percentiles in order.',
  ],
  [
    excerpt.replace("41.07", "#").replace("85430", "#"),
    'row 5, annual_p90: "128820"; expected at least annual_p75 ("#"). Put the percentiles in order.',
  ],
];

describe("a bad file of us-oews is refused", () => {
  it.each(badFiles.map(([csv, sentence]) => [sentence, csv] as const))("%s", (sentence, csv) => {
    const { problems, converted } = convert(csv, path);
    expect(problems.map(problemText)).toContain(
      `${path}${sentence.startsWith("row") ? ", " : ": "}${sentence}`,
    );
    // One thing is wrong: no other row is blamed for it.
    expect(new Set(problems.map(({ row }) => row)).size).toBe(1);
    expect(converted).toBeUndefined();
  });

  it("with every problem of a file, in its order", () => {
    const csv = excerpt.replace("66260", "66,260").replace("2020,11-2011", "20,11-2011");
    expect(convert(csv, path).problems.map(({ row, field }) => [row, field])).toEqual([
      [4, "year"],
      [11, undefined],
    ]);
  });
});
