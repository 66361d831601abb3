import { describe, expect, it } from "vitest";
import { guessColumns } from "#kit/lines/guess-columns.ts";
import { tableOf } from "#kit/lines/table-of.ts";

const guessed = (text: string): object => guessColumns(tableOf(text));

describe("what columns hold", () => {
  it.each([
    [
      "French heads",
      "Employeur;Ville;Niveau;Salaire brut;Devise;Période\nA;Lyon;1;2400;EUR;mois",
      { contributor: 0, place: 1, level: 2, amount: 3, currency: 4, period: 5 },
    ],
    [
      "English heads in another order",
      "Job title,Salary from,Salary to,Company,Location\nAM,30000,40000,A,Leeds",
      { level: 0, low: 1, high: 2, contributor: 3, place: 4 },
    ],
    [
      "capitals, accents and other columns beside",
      "N°;INTITULÉ DU POSTE;LOCALITÉ;RÉMUNÉRATION;Brut ou net\n1;Chargé de clientèle;Nîmes;30 k€;brut",
      { level: 1, place: 2, amount: 3, basis: 4 },
    ],
    [
      "a head that says pay, though nothing below it can be read",
      "Ville;Salaire\nLyon;nc\nParis;=1+1",
      { place: 0, amount: 1 },
    ],
    [
      "amounts, where levels are numbers too",
      "Lyon;1;38000\nLyon;1;39000\nLyon;2;40000\nLyon;2;41000",
      { place: 0, level: 1, amount: 2 },
    ],
    ["no heads at all, by contents", "Lyon\t45 000 €\nParis\t52 000 €", { place: 0, amount: 1 }],
    ["a lower bound alone, which is the amount", "City,Salary from\nLeeds,30000", { place: 0, amount: 1 }],
  ])("are guessed from %s", (_, text, wanted) => {
    expect(guessed(text)).toEqual(wanted);
  });

  it("names columns as a spreadsheet does where the first row is a row of pay", () => {
    const { heads, rows } = tableOf("Lyon\t45 000 €\nParis\t52 000 €");
    expect(heads).toEqual(["A", "B"]);
    expect(rows.map(({ row }) => row)).toEqual([1, 2]);
  });
});
