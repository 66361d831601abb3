import { describe, expect, it } from "vitest";
import { decode } from "#kit/fields/url.ts";
import type { Result } from "#kit/result/result.ts";
import { wording } from "#kit/words/wording.ts";
import { compute } from "../../src/tools/bands/compute.ts";
import { inputs, type Input } from "../../src/tools/bands/inputs.ts";
import type { Values } from "../../src/tools/bands/parts/values.ts";
import { peopleIn } from "../../src/tools/bands/parts/people.ts";
import { market } from "../market.ts";
import { textsOf } from "../tools.ts";
import { tableIn } from "./result-parts.ts";

const words = wording("en", textsOf("kit/words", "en"), textsOf("tools/bands", "en"));
const { input } = decode(inputs, { way: "even", rounding: "1" }, market);
const result = (changes: Partial<Input> = {}) => compute({ ...input, ...changes }, market) as Result<Values>;
const notices = (changes: Partial<Input>): readonly string[] =>
  result(changes).notices.map((notice) => words.say(notice));
const own = (...grades: readonly (readonly [number, number])[]): Partial<Input> => ({
  way: "own",
  midpoints: grades.map(([midpoint, spread]) => ({ name: "", midpoint, spread })),
});

describe("a pay structure", () => {
  it("shows spread, progression and overlap of the bands as they are rounded", () => {
    // Bands of 30,000 to 42,000 and 36,000 to 52,000.
    const table = tableIn(result(own([36_000, 0.4], [44_000, 16 / 36])), "structure");
    const cells = table?.rows[1]?.cells.map((cell) => ("number" in cell ? cell.number : undefined));
    expect(cells?.slice(0, 3)).toEqual([36_000, 44_000, 52_000]);
    expect(cells?.[4]).toBeCloseTo(8 / 36, 9);
    expect(cells?.[5]).toBe(6000);
    expect(cells?.[6]).toBeCloseTo(0.375, 9);
    const lower = tableIn(
      result({ ...own([36_000, 0.4], [44_000, 16 / 36]), overlap: "lower" }),
      "structure",
    );
    expect(lower?.rows[1]?.cells[6]).toMatchObject({ number: 0.5 });
  });

  it("warns of a gap, an inversion, a wide overlap, an uneven step and an odd spread", () => {
    expect(notices(own([35_000, 1 / 7], [48_500, 13 / 42]))).toEqual([
      expect.stringMatching(/Nothing covers €[\d,]+ between “Grade 1” and “Grade 2”/u),
    ]);
    expect(notices(own([45_000, 0.4], [40_000, 0.4]))).toEqual(
      expect.arrayContaining([expect.stringMatching(/“Grade 2” has a midpoint no higher/u)]),
    );
    expect(notices(own([40_000, 0.5], [42_000, 0.5]))).toEqual([expect.stringMatching(/overlap by \d+%/u)]);
    expect(notices(own([30_000, 0.5], [33_000, 0.5], [45_000, 0.5]))).toEqual(
      expect.arrayContaining([expect.stringMatching(/rise by 10% in one place and by 36%/u)]),
    );
    expect(notices({ spread: 0.9, grades: 1 })).toEqual([
      expect.stringMatching(/spread of 90% at “Grade 1”/u),
    ]);
  });

  it("is held against a minimum, which is to be dated", () => {
    expect(notices({ minimum: 30_000 })).toEqual([
      expect.stringMatching(/“Grade 1” begins at €26,667, under the minimum of €30,000/u),
      expect.stringMatching(/since when/u),
    ]);
    expect(notices({ minimum: 20_000, minimumDay: "2026-01-01" })).toEqual([]);
  });

  it("multiplies each band by the factor of a zone", () => {
    const table = tableIn(result({ zones: [{ name: "Paris", factor: 1.1 }] }), "zones");
    expect(table?.rows[0]?.cells[1]).toEqual({ number: Math.round(26_667 * 1.1) });
    expect(table?.rows.length).toBe(4);
  });

  it("places people at full time, by name or number of the grade, and sums what brings them to the minimum", () => {
    const people =
      "Ann\t24000\t1\t80\tSales\nBo;25 000 €;grade one;;Sales\nCy\t40,000.50\t2\t\tOther\nno pay\nDi\t30000\t9";
    const changes: Partial<Input> = {
      way: "own",
      midpoints: [
        { name: "Grade one", midpoint: 30_000, spread: 0.4 },
        { name: "", midpoint: 40_000, spread: 0.4 },
      ],
      people,
    };
    const { values } = result(changes);
    expect(values.people.map(({ name, pay, band }) => [name, pay, band])).toEqual([
      ["Ann", 30_000, 0],
      ["Bo", 25_000, 0],
      ["Cy", 40_000.5, 1],
    ]);
    // A compa-ratio of 1.00 at 80 %, not 0.80; the band begins at 25,000.
    expect(values.people[0]?.compa).toBe(1);
    expect(values.costToMinimum).toBe(0);
    expect(values.groups).toEqual([
      { name: "Sales", count: 2, compa: 55_000 / 60_000 },
      { name: "Other", count: 1, compa: 40_000.5 / 40_000 },
    ]);
    expect(notices(changes)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/1 line gives no pay and is left out \(line 4\); 3 are used/u),
        expect.stringMatching(/No grade here is called 9/u),
      ]),
    );
    expect(result({ ...changes, people: "Ann;24000;1" }).values.costToMinimum).toBe(1000);
    // Points on the chart carry no name.
    expect(JSON.stringify(result(changes).sections()[0])).not.toContain("Ann");
  });

  it("passes over the heads of a table, in the first line only", () => {
    const rows = "Nom\tSalaire annuel brut\tNiveau\nÉlodie\t38\u202F500,00 €\t1";
    expect(peopleIn(rows)).toMatchObject({ people: [{ name: "Élodie", pay: 38_500 }], leftOut: [] });
    expect(peopleIn("Name;Pay a year;Grade\nAnn;45000;1").leftOut).toEqual([]);
    // A first person without a pay is no head, and heads pasted again further down are counted.
    expect(peopleIn("Ann;none;1\nBo;45000;1\nName;Pay;Grade").leftOut).toEqual([1, 3]);
    expect(peopleIn("Ann;to come;one\nBo;45000;1").leftOut).toEqual([1]);
  });

  it("reads amounts as they are written, and refuses what is none", () => {
    const pays = (text: string) => peopleIn(text).people.map(({ pay }) => pay);
    expect(pays("a;45 000 €;1\nb;45.000,50;1\nc;45,000.50;1\nd;45.000;1\ne;CHF 45’000;1")).toEqual([
      45_000, 45_000.5, 45_000.5, 45_000, 45_000,
    ]);
    expect(peopleIn("=6*7;=6*7;1\nb;-5;1\nc;1e308;1\nd;45000;1;300")).toMatchObject({
      leftOut: [1, 2, 3],
      noShare: [4],
    });
    expect(peopleIn("x;1000;1\n".repeat(50_000)).people).toHaveLength(2000);
  });

  it("reads people in the order that the heads say, in French and in English", () => {
    const ann = { name: "Ann", pay: 50_000, grade: "2", group: "F" };
    for (const text of [
      "Ann;50000;2;;F",
      "Niveau\tTemps de travail\tNom\tSexe\tSalaire annuel brut\n2\t80 %\tAnn\tF\t40 000 €",
      "Gender;Working time;Pay grade;Base pay 2026 (£);Employee\nF;0.8;2;£40,000;Ann",
      "Matricule;Service;Classe;Rémunération;Quotité (%)\nAnn;F;2;40.000,00;0,8 ETP",
    ])
      expect(peopleIn(text), text).toEqual({ people: [ann], leftOut: [], noShare: [] });
    // Columns that no head speaks of are not read.
    expect(peopleIn("Date;Pay\n2026-01-01;45000").people).toEqual([
      { name: "", pay: 45_000, grade: "", group: "" },
    ]);
    // A first line with an amount is a person, whatever they are called.
    expect(peopleIn("Gross;45 000 €;1").people[0]?.name).toBe("Gross");
    expect(peopleIn("Ann Base;45k gross;1\nBo;45000;1").leftOut).toEqual([1]);
  });

  it("leaves hours out, with their line, where they would pass for per cent", () => {
    const hours = "Name;Pay;Grade;Hours a week\na;40000;1;35\nb;40000;1;28 h/35\nc;40000;1;80%\nd;40000;1;";
    expect(peopleIn(hours)).toMatchObject({ people: [{ pay: 50_000 }, { pay: 40_000 }], noShare: [2, 3] });
    expect(notices({ people: hours })).toContain(
      "Lines left out (no. 2 and 3): their working time is no share, such as 80% or 0.8.",
    );
    // Pay at full time is not taken to full time again.
    expect(peopleIn("Nom;Salaire ETP;Niveau;Temps\na;40000;1;80").people[0]?.pay).toBe(40_000);
    expect(peopleIn("Name;Full-time pay;Grade;Hours\na;40000;1;28").people[0]?.pay).toBe(40_000);
  });

  it("takes one grade, and forty", () => {
    for (const grades of [1, 40]) {
      const made = result({ grades });
      expect(JSON.stringify([made.values, made.sections(), made.steps()])).not.toMatch(/NaN|null/u);
      expect(made.values.bands).toHaveLength(grades);
    }
  });
});
