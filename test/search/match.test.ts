import { describe, expect, it } from "vitest";
import { choose, countryFirst, queriesFor, type Candidate } from "../../src/site/search/match.ts";

const page = (title: string, content: string, kind = "guide"): Candidate => ({
  url: `/en/${title}/`,
  meta: { title, kind },
  content,
});
const place = (title: string): Candidate => ({
  url: `/en/tools/salary/?dataset=x&place=${title}`,
  meta: { title, kind: "tool" },
  content: `${title}. United States, 2025–26`,
});
const titles = (typed: string, candidates: readonly Candidate[]) =>
  choose(typed, candidates).found.map(({ meta }) => meta.title);

describe("what a search shows", () => {
  it("has the words typed, not others of the same stem or beginning", () => {
    expect(titles("Montréal", [page("a", "les qualités montrées ici"), page("b", "à Montreal")])).toEqual([
      "b",
    ]);
    expect(titles("citer", [page("a", "Kansas City"), page("b", "Pour citer ces données")])).toEqual(["b"]);
    expect(titles("typical day", [page("a", "Dayton is typical"), page("b", "A typical day")])).toEqual([
      "b",
    ]);
    expect(titles("télétravail", [page("a", "tel, telle")])).toEqual([]);
  });

  it("takes singular and plural, accents and ligatures for the same word", () => {
    expect(titles("salaries", [page("a", "salaried"), page("b", "the salary of")])).toEqual(["b"]);
    expect(titles("contracts", [page("a", "a contract of work")])).toEqual(["a"]);
    expect(titles("oeuvre", [page("a", "main d’œuvre")])).toEqual(["a"]);
    expect(titles("remuneration", [page("a", "La rémunération")])).toEqual(["a"]);
  });

  it("falls back to words that begin like a long one, and says so; never like a short one", () => {
    const found = choose("remun", [page("a", "La rémunération"), page("b", "Le salaire")]);
    expect(found).toMatchObject({ begins: true, found: [{ meta: { title: "a" } }] });
    expect(choose("remu", [page("a", "La rémunération")])).toEqual({ found: [], begins: false });
    expect(choose("contrat", [page("a", "contrats"), page("b", "contractuel")])).toMatchObject({
      begins: false,
      found: [{ meta: { title: "a" } }],
    });
  });

  it("has a place only where its name is asked for, with or without a word for pay", () => {
    const areas = [place("Border Region of Texas nonmetropolitan area"), place("Chicago-Naperville, IL")];
    expect(titles("bordeaux", areas)).toEqual([]);
    expect(titles("united states", areas)).toEqual([]);
    expect(titles("salary", areas)).toEqual([]);
    expect(titles("salary chicago", areas)).toEqual(["Chicago-Naperville, IL"]);
    expect(titles("naperville chicago", areas)).toEqual(["Chicago-Naperville, IL"]);
  });

  it("has a place where a role's name and words of grammar are typed beside it", () => {
    const areas = [place("Chicago-Naperville, IL"), place("Managua")];
    const found = (typed: string) =>
      choose(typed, areas, ["account", "manager"]).found.map(({ meta }) => meta.title);
    expect(found("account manager salary in Chicago")).toEqual(["Chicago-Naperville, IL"]);
    expect(found("the account manager")).toEqual([]);
  });

  it("passes over words of grammar, but not over the words of a page far from each other", () => {
    expect(titles("modèle d’annonce", [page("a", "un modèle pour une annonce")])).toEqual(["a"]);
    expect(titles("the", [page("a", "the day")])).toEqual(["a"]);
    const apart = `minimum ${"other ".repeat(30)}wage`;
    expect(titles("minimum wage", [page("a", apart), page("b", "a wage, at the minimum")])).toEqual(["b"]);
    // What the title has need not stand beside the others.
    expect(titles("minimum wage", [page("The wage", apart)])).toEqual(["The wage"]);
  });

  it("begins with what bears the words as its name, then terms", () => {
    const all = [
      page("text", "a quota is set"),
      page("term", "quota", "term"),
      page("Quota and territory", "…"),
      page("Quota", "…"),
    ];
    expect(titles("quota", all)).toEqual(["Quota", "Quota and territory", "term", "text"]);
  });

  it("takes the other names of a page for names, whole before parts of them", () => {
    const named = (title: string, words: string): Candidate => ({
      url: `/en/${title}/`,
      meta: { title, kind: "guide", words },
      content: "",
    });
    const all = [
      page("text", "the salary of a year"),
      named("part", "base salary, pay"),
      named("whole", "pay, on the salary"),
    ];
    expect(titles("salary", all)).toEqual(["whole", "part", "text"]);
  });
});

describe("what the engine is asked", () => {
  it("is the text, its ligatures, and the place without words for pay", () => {
    expect(queriesFor("oeuvre")).toEqual(["oeuvre", "œuvre"]);
    expect(queriesFor(" salary  chicago ")).toEqual(["salary chicago", "chicago"]);
    expect(queriesFor("offre d’emploi")).toEqual(["offre d’emploi", "offre emploi"]);
    expect(queriesFor("account manager in Lyon", ["account", "manager"])).toEqual([
      "account manager in Lyon",
      "account manager Lyon",
      "Lyon",
    ]);
    expect(queriesFor("salary")).toEqual(["salary"]);
  });
});

describe("the reader's country", () => {
  it("comes first among places, and moves nothing else", () => {
    const found = ["/guide/", "?dataset=a&place=us-31700", "/tools/", "?dataset=b&place=gb#manchester"];
    const ordered = (country: string) =>
      countryFirst(
        found.map((url) => ({ url, meta: { title: "Manchester-Nashua, NH" } })),
        country,
        "salary Manchester",
      ).map(({ url }) => url);
    expect(ordered("gb")).toEqual([found[0], found[3], found[2], found[1]]);
    expect(ordered("us")).toEqual(found);
    expect(ordered("other")).toEqual(found);
  });

  it("comes after the place typed, where its own place only has a name that ends alike", () => {
    const named = (title: string, country: string) => ({ url: `?place=${country}-1`, meta: { title } });
    const ordered = (typed: string, country: string, ...found: ReturnType<typeof named>[]) =>
      countryFirst(found, country, typed).map(({ meta }) => meta.title);
    const newLondon = named("Norwich-New London-Willimantic, CT", "us");
    const london = named("London: United Kingdom, national figures only", "gb");
    expect(ordered("salary London", "us", newLondon, london)).toEqual([
      london.meta.title,
      newLondon.meta.title,
    ]);
    const state = named("État de New York", "us");
    const area = named("New York-Newark-Jersey City, NY-NJ", "us");
    expect(ordered("salaire New York", "us", state, area)).toEqual([area.meta.title, state.meta.title]);
    const havre = named("Le Havre : France, chiffres nationaux seulement", "fr");
    expect(ordered("le havre", "us", havre, named("Havre, MT", "us"))).toEqual([
      "Havre, MT",
      havre.meta.title,
    ]);
  });
});
