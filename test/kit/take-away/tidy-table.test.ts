import { describe, expect, it } from "vitest";
import { csv, dialects } from "#documents/csv.ts";
import { decode } from "#kit/fields/url.ts";
import { tidyTable } from "#kit/take-away/tidy-table.ts";
import { wording } from "#kit/words/wording.ts";
import type { Language } from "#schema/text.ts";
import { catalog, market } from "../../market.ts";
import { moduleOf, textsOf } from "../../tools.ts";

const link = "https://repere.example/tools/";

/** The lines of the file of one case, each by the names of its columns. */
async function linesOf(tool: string, language: Language, input: Readonly<Record<string, string>>) {
  const module = await moduleOf(tool);
  const words = wording(language, textsOf("kit/words", language), textsOf(`tools/${tool}`, language));
  const { head, rows } = tidyTable(
    module.compute(decode(module.inputs, input, market).input, market),
    words,
    link,
  );
  return {
    head,
    lines: rows.map((row) => Object.fromEntries(head.map((name, column) => [name, row[column]]))),
  };
}

describe("the CSV of a pay tool", () => {
  it("says of which sex the figures are, where the data set tells them apart", async () => {
    const { head, lines } = await linesOf("salary", "en", { dataset: "uk-ashe", sex: "women" });
    expect(head.slice(head.indexOf("place id"), head.indexOf("measure"))).toEqual(["place id", "sex"]);
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(line["sex"]).toBe("Women");
    const german = await linesOf("salary", "fr", { dataset: "de-destatis-2025" });
    for (const { sexe, niveau } of german.lines) expect([sexe, niveau]).not.toContain("");
  });

  it("names for each line the source of that line, where a result has several", async () => {
    const pay = await linesOf("salary", "en", { dataset: "fr-france-travail-2022", town: "fr-69123" });
    const [own, town] = ["fr", "fr-69123"].map((id) => pay.lines.filter((line) => line["place id"] === id));
    expect(own?.length).toBeGreaterThan(0);
    expect(town?.length).toBeGreaterThan(0);
    for (const line of own ?? [])
      expect(line).toMatchObject({ "gross or net": "gross", role: expect.stringMatching(/./u) as string });
    for (const line of town ?? [])
      expect(line).toMatchObject({
        ...{ role: "", "gross or net": "net", vintage: "2014" },
        source: catalog.datasets.get("fr-insee-2014")?.dataset.title.en,
      });
    const { lines } = await linesOf("countries", "en", {});
    const places = lines.filter((line) => line["place id"] !== undefined && line["place id"] !== "");
    const sources = new Map(places.map((line) => [line["place id"], line["source"]]));
    expect(new Set(sources.values()).size).toBeGreaterThan(2);
    expect([...sources.values()]).not.toContain("");
  });

  it("has a line for each bound, with place, level, unit, source and address", async () => {
    const input = { dataset: "ru-source-2015", place: "ru-saint-petersburg", level: "3" };
    const { head, lines } = await linesOf("salary", "fr", input);
    expect(head).toEqual([
      ...["métier", "profession", "lieu", "identifiant du lieu", "niveau", "mesure", "nature"],
      ...["statistique", "valeur", "unité", "brut ou net", "base ou total", "millésime", "source"],
      ...["adresse", "tableau"],
    ]);
    const moscow = lines.filter((line) => line["identifiant du lieu"] === "ru-moscow");
    expect(
      moscow.slice(0, 3).map(({ lieu, niveau, nature, statistique, valeur, unité }) => ({
        lieu,
        niveau,
        nature,
        statistique,
        valeur,
        unité,
      })),
    ).toEqual([
      {
        ...{ lieu: "Moscou", niveau: "Niveau 1", nature: "fourchette", statistique: "bas" },
        ...{ valeur: 25_000, unité: "RUB/mois" },
      },
      {
        ...{ lieu: "Moscou", niveau: "Niveau 1", nature: "fourchette", statistique: "haut" },
        ...{ valeur: 30_000, unité: "RUB/mois" },
      },
      {
        ...{ lieu: "Moscou", niveau: "Niveau 2", nature: "plafond", statistique: "haut" },
        ...{ valeur: 40_000, unité: "RUB/mois" },
      },
    ]);
    for (const line of lines) {
      expect(line["métier"]).toBe("Account manager (F/H)");
      expect(line["adresse"]).toBe(link);
      expect(line["source"]).toMatch(/quatre villes russes/u);
    }
  });

  it("has every percentile of a distribution on a line of its own", async () => {
    const { lines } = await linesOf("salary", "en", { dataset: "us-oews" });
    expect(lines.map(({ statistic, value, unit }) => [statistic, value, unit])).toEqual([
      ["p10", 36_930, "USD/year"],
      ["p25", 47_120, "USD/year"],
      ["median", 66_260, "USD/year"],
      ["p75", 98_780, "USD/year"],
      expect.arrayContaining(["p90"]),
      expect.arrayContaining(["mean"]),
    ]);
  });

  it("names the measure of each number: pay, difference, index, rank", async () => {
    const { lines } = await linesOf("cities", "en", { dataset: "us-oflc-2025", level: "3" });
    const ofLosAngeles = lines.filter(
      (line) => line["place id"] === "us-31080" && line["level"] === "US wage level III",
    );
    const measured = ofLosAngeles.map(({ measure, value, unit }) => [measure, value, unit]);
    expect(measured).toContainEqual(["Pay", 41.61, "USD/hour"]);
    expect(measured).toContainEqual(["difference", -0.179, ""]);
    expect(measured).toContainEqual(["index", 82.1, ""]);
    expect(measured).toContainEqual(["Rank", 24, ""]);
    expect(measured).toContainEqual(["places ranked", 530, ""]);
  });

  it("says of each comparison with the reader's pay what it is compared with", async () => {
    const { lines } = await linesOf("position", "en", { dataset: "us-oews" });
    const median = lines.filter(({ statistic }) => statistic === "median");
    expect(median.map(({ measure, place }) => [measure, place])).toEqual([
      ["Pay", "United States"],
      ["Your pay more or less", "United States"],
      ["Your pay ÷ amount", "United States"],
    ]);
  });

  it("says why a number is missing", async () => {
    const { lines } = await linesOf("position", "en", { dataset: "us-oews" });
    for (const { value, note } of lines) expect(value !== "" || note !== "").toBe(true);
  });
});

it("leaves out the columns that a calculator without places has no use for", async () => {
  const { head, lines } = await linesOf("hiring-funnel", "en", {});
  expect(head).toEqual(["measure", "value", "note", "address", "table", "row"]);
  expect(lines[0]).toMatchObject({ row: "CVs read", measure: "On average", address: link });
});

it("has no cell that a spreadsheet would run", async () => {
  const module = await moduleOf("hiring-funnel");
  const words = wording("en", textsOf("kit/words", "en"), textsOf("tools/hiring-funnel", "en"));
  const result = module.compute(decode(module.inputs, {}, market).input, market);
  const { rows, ...table } = tidyTable(result, words, "=cmd|' /C calc'!A0");
  const written = csv({ ...table, rows }, dialects.en);
  expect(written).toContain("'=cmd|");
  expect(written).not.toMatch(/(?:^|[,\n]"?)=/mu);
});
