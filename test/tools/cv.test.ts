import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import schema from "@jsonresume/schema/schema.json" with { type: "json" };
import { handedValues } from "#kit/builder/handed.ts";
import type { RecordPatch, Values } from "#kit/builder/record.ts";
import { languages } from "#schema/names.ts";
import { builder } from "../../src/tools/cv/builder.ts";
import { compareWords } from "../../src/tools/cv/parts/advert-words.ts";
import { jsonResume, resumeOf } from "../../src/tools/cv/parts/json-resume.ts";
import { interviewNotes } from "../../src/tools/cv/parts/interview-notes.ts";
import { marketIn, payNotes } from "../../src/tools/cv/parts/pay-notes.ts";
import { dataUrl, solidPng } from "../fixtures/picture.ts";
import { builderWords, recordAfter, underTest } from "../builders.ts";

const { draftOf, libraries, paper, said } = await underTest(builder);
const accepts = new Ajv({ strict: false, formats: { email: true, uri: true } }).compile(schema);

/** A job of the reader, after those of the example. */
const job = (id: string, values: Readonly<Record<string, string>>): RecordPatch => ({
  lists: { work: { [`own-${id}`]: { at: 50, values } } },
});
const empty: RecordPatch = {
  fields: { example: "none", name: "Made-up Person", label: "x", phone: "1", summary: "x" },
};

describe("the CV", () => {
  it.each(languages)("opens in %s on a made-up person, in today\u2019s order", (language) => {
    const text = paper("cv", language);
    const words = builderWords("cv", language);
    const order = ["Lina Morvan", "profile", "work", "skills", "education", "languages"].map((part, index) =>
      text.indexOf(index === 0 ? part : words.text(`section.${part}`)),
    );
    expect(order.every((at, index) => at >= 0 && at > (order[index - 1] ?? -1))).toBe(true);
    expect(text).toContain("Net\u2019Ouest");
    expect(paper("cv", language, recordAfter({ fields: { example: "4" } }))).toContain("Samir Keller");
  });

  it("opens empty on an example that there is none of", () => {
    for (const example of ["9", "constructor", "__proto__"])
      expect(paper("cv", "en", recordAfter({ fields: { example } }))).toContain("Your name");
  });

  it("prints no birth date and no address unless the reader asks", () => {
    const fields = { birthDate: "1 January 1990", address: "1 Example Street" };
    expect(paper("cv", "en", recordAfter({ fields }))).not.toContain("1990");
    const shown = paper("cv", "en", recordAfter({ fields: { ...fields, hasMore: "yes" } }));
    expect(shown).toContain("1 January 1990");
    expect(shown).toContain("1 Example Street");
  });

  it("writes months in words, and an end that is open", () => {
    expect(paper("cv", "en")).toContain("March 2024 to today");
    expect(paper("cv", "fr")).toMatch(/septembre 2022 à février 2024/u);
    expect(paper("cv", "en", recordAfter(job("1", { position: "Trainee", startDate: "2019" })))).toContain(
      "2019 to today",
    );
  });

  it("makes a letter of four paragraphs with the CV\u2019s own result", () => {
    const text = paper("letter", "en");
    expect(text).toContain("Account manager, B2B services, Atelier Brume");
    expect(text).toContain("Renewed 41 of 45 contracts in 2025");
    expect(text.split("\n\n").length).toBe(9);
  });

  it("words experience of a shop for this job, to be filled in", () => {
    const record = recordAfter({ lists: { work: { "pattern-shop": { at: 60, values: {} } } } });
    expect(paper("cv", "en", record)).toContain("Sales assistant, shop");
    expect(paper("cv", "fr", record)).toContain("Conseil de vente en magasin");
    expect(said("en", { lists: { work: { "pattern-shop": { at: 60, values: {} } } } })).toEqual(
      expect.arrayContaining([expect.stringMatching(/A gap is left to fill in/u)]),
    );
  });
});

describe("JSON Resume", () => {
  it.each(["2", "4"])("goes out in the published form: example %s", (example) => {
    for (const language of languages) {
      const resume = resumeOf(draftOf(language, recordAfter({ fields: { example } })));
      expect(accepts(resume), JSON.stringify(accepts.errors)).toBe(true);
    }
  });

  it("comes in and goes out whole, with all that the form does not show", () => {
    const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }).map((one) => `a${one.trim()}b`);
    const line = text.filter((one) => !one.includes("\n"));
    const resume = fc.record({
      basics: fc.record({
        name: line,
        label: line,
        image: line,
        location: fc.record({ city: line, postalCode: line, countryCode: fc.constant("FR") }),
        profiles: fc.array(fc.record({ network: line, username: line }), { maxLength: 2 }),
      }),
      work: fc.array(
        fc.record({
          name: line,
          position: line,
          startDate: fc.constantFrom("2020", "2020-02", "2020-02-03"),
          highlights: fc.array(line, { minLength: 1, maxLength: 3 }),
          url: line,
          extra: fc.record({ deep: fc.array(fc.integer()) }),
        }),
        { maxLength: 3 },
      ),
      skills: fc.array(fc.record({ name: line, level: line, keywords: fc.array(line, { minLength: 1 }) }), {
        maxLength: 2,
      }),
      languages: fc.constant([]),
      education: fc.constant([]),
      publications: fc.array(fc.record({ name: line }), { maxLength: 2 }),
      meta: fc.record({ version: fc.constant("v1.0.0") }),
    });
    fc.assert(
      fc.property(resume, (one) => {
        const read = jsonResume.read(JSON.stringify(one));
        if (!("record" in read)) throw new Error(JSON.stringify(read));
        const { $schema: _schema, ...out } = resumeOf(draftOf("en", { ...read.record, name: "x" })) as Record<
          string,
          unknown
        >;
        expect(out).toEqual(one);
      }),
      { seed: 20261127, numRuns: 200 },
    );
  });

  it.each([
    ["hello", "import.bad.not-json", undefined],
    ["[]", "import.bad.not-a-resume", undefined],
    ['{"a":1}', "import.bad.not-a-resume", undefined],
    ['{"basics":[]}', "import.bad.place", "basics"],
    ['{"basics":{"name":1}}', "import.bad.place", "basics.name"],
    ['{"work":{}}', "import.bad.place", "work"],
    ['{"work":[1]}', "import.bad.place", "work[0]"],
    ['{"work":[{}, {"highlights":"a"}]}', "import.bad.place", "work[1].highlights"],
  ])("refuses %s with its place", (text, key, place) => {
    const read = jsonResume.read(text);
    expect("problem" in read ? read.problem.key : "").toBe(key);
    if (place !== undefined) expect("problem" in read ? read.problem.values?.["place"] : "").toBe(place);
  });
});

describe("advice beside the CV", () => {
  it.each([
    [job("1", { position: "A", startDate: "2030-01", endDate: "2029-01" }), /“A” ends before it begins/u],
    [job("1", { position: "A", startDate: "", endDate: "" }), /“A” has no dates/u],
    [
      job("1", { position: "A", startDate: "2010-01", endDate: "2020-12" }),
      /9 months between “A” and “Sales apprentice/u,
    ],
    [job("1", { position: "A", startDate: "2023-01", endDate: "2024-01" }), /overlap/u],
    [
      job("1", {
        position: "A",
        startDate: "2021-09",
        endDate: "2021-09",
        highlights: "Responsible for sales",
      }),
      /“Responsible for sales” says you held/u,
    ],
  ] as const)("%#: %s", (patch, warning) => {
    const all = said("en", patch);
    expect(
      all.some((one) => warning.test(one)),
      all.join(" | "),
    ).toBe(true);
  });

  it("says nothing of a job that was only added, and calls one without a name by its place", () => {
    const dated = (...patches: readonly RecordPatch[]) =>
      said("en", empty, ...patches).filter((one) => /no dates/u.test(one));
    expect(dated(job("1", {}))).toEqual([]);
    expect(dated(job("1", { position: " ", name: "" }))).toEqual([]);
    expect(dated(job("1", {}), job("2", { highlights: "Sold 3 things" }))).toEqual([
      "“Job 2” has no dates that can be read: give a month and a year.",
    ]);
  });

  it("asks for figures where most lines have none", () => {
    const lines = job("1", {
      position: "A",
      startDate: "2024",
      highlights: "Kept clients\n- Sold more\nGrew by 3%",
    });
    expect(said("en", empty, lines)).toEqual([
      expect.stringMatching(/2 of 3 lines have no figure. “Kept clients”/u),
    ]);
    const good = job("1", { position: "A", startDate: "2024", highlights: "Kept 9 clients\nSold 3 more" });
    expect(said("en", empty, good)).toEqual([]);
  });

  it("says what is too long, and what is no address", () => {
    const long = job("1", { position: "A", startDate: "2024", highlights: "sold 1 thing ".repeat(320) });
    expect(said("en", empty, long)).toEqual([expect.stringMatching(/over two pages/u)]);
    expect(said("fr", { fields: { email: "lina.example.com" } })).toEqual([
      expect.stringContaining("lina.example.com"),
    ]);
  });

  it("finds the words of an advert that the CV has and lacks, plurals and accents aside", () => {
    const { found, missing } = compareWords(
      "Nous cherchons l’animation d’un portefeuille. Portefeuilles, négociation, Salesforce et clients. Négociation !",
      "Portefeuille de 40 clients, negociations",
    );
    expect(found).toEqual(["portefeuille", "négociation", "clients"]);
    expect(missing).toEqual(["cherchons", "animation", "Salesforce"]);
    expect(compareWords("", "x")).toEqual({ found: [], missing: [] });
    expect(compareWords("x".repeat(1_000_000), "y").missing).toHaveLength(1);
  });

  it.each([
    ["45 000 €", "tools/position/#pay=45000"],
    ["€45,000", "tools/position/#pay=45000"],
    ["45.000", "tools/position/#pay=45000"],
    ["", "tools/position/"],
    ["beaucoup", "tools/position/"],
  ])("opens the comparison on the pay wanted: %s", (wanted, page) => {
    const words = builderWords("cv", "en");
    const notes = payNotes(draftOf("en", recordAfter({ fields: { wanted } })), libraries.en, words);
    expect(notes[0]?.page).toBe(page);
  });

  it("leads to both tools on pay in the market that came with the link, and names nothing else of it", () => {
    const market = "dataset=us-oews-metros&occupation=41-4012&place=us-35620&aged=yes&utm_source=x";
    const fields = { wanted: "45 000", market };
    const notes = payNotes(draftOf("en", recordAfter({ fields })), libraries.en, builderWords("cv", "en"));
    const query = "?dataset=us-oews-metros&occupation=41-4012&place=us-35620";
    expect(notes.map(({ page }) => page)).toEqual([
      `tools/position/${query}#pay=45000`,
      `tools/salary/${query}`,
    ]);
    expect(marketIn("place=us-35620")).toBeUndefined();
    expect(marketIn("%%%&dataset=")).toBeUndefined();
  });

  it("has no photo until its reader asks for one, and then in the file of JSON Resume too", () => {
    const photo = dataUrl(solidPng(35, 45));
    const papers = (fields: Values) => {
      const draft = draftOf("en", recordAfter({ fields: { ...fields, name: "A Person" } }));
      const blocks = builder.papers[0]?.blocks(draft, libraries.en, builderWords("cv", "en")) ?? [];
      return { photos: blocks.filter(({ block }) => block === "photo"), resume: resumeOf(draft) };
    };
    const none = papers({ photo });
    expect(none.photos).toEqual([]);
    expect(none.resume["basics"]).not.toHaveProperty("image");
    const shown = papers({ photo, hasPhoto: "yes" });
    expect(shown.photos).toEqual([
      { block: "photo", url: photo, type: "png", width: 35, height: 45, alt: "Photo: A Person" },
    ]);
    expect(shown.resume["basics"]).toMatchObject({ image: photo });
    expect(accepts(shown.resume)).toBe(true);
    for (const bad of [
      "https://x.example/me.png",
      "data:image/png;base64,AAAA",
      dataUrl(Buffer.alloc(200_000)),
    ])
      expect(papers({ photo: bad, hasPhoto: "yes" }).photos).toEqual([]);
  });

  it("reads a photo back from a file, and leaves the address of one where it was", () => {
    const photo = dataUrl(solidPng(35, 45));
    const back = (image: string) => {
      const read = jsonResume.read(JSON.stringify({ basics: { name: "A Person", image } }));
      if ("problem" in read) throw new Error(read.problem.key);
      return { fields: read.record.fields, resume: resumeOf(draftOf("fr", { name: "", ...read.record })) };
    };
    expect(back(photo).fields).toMatchObject({ hasPhoto: "yes", photo });
    expect(back(photo).resume["basics"]).toMatchObject({ image: photo });
    expect(back("https://x.example/me.png").fields).not.toHaveProperty("photo");
    expect(back("https://x.example/me.png").resume["basics"]).toMatchObject({
      image: "https://x.example/me.png",
    });
  });

  it("takes over from a link only what it names, and replaces no words of the reader", () => {
    const shown = builder.model(libraries.en, {}).fields;
    const came = "#example=4&wanted=45000-EUR&interview=2027-03-01&name=Mallory&rest=%7B%7D&market=dataset=x";
    const over = (record: RecordPatch, hash = came) =>
      handedValues(builder, hash, recordAfter(record), shown);
    const market = "dataset=x";
    expect(over({})).toEqual({ example: "4", wanted: "45000 EUR", interview: "2027-03-01", market });
    expect(over({ fields: { name: "Mine", wanted: "1" } })).toEqual({
      wanted: "45000 EUR",
      interview: "2027-03-01",
      market,
    });
    // What the example says already is no change, and what a field does not accept is left.
    expect(over({}, "#example=2&interview=tomorrow&wanted=")).toEqual({});
  });

  it("dates the list for an interview from its day, after #", () => {
    const noted = (fields: Values) =>
      interviewNotes(draftOf("fr", recordAfter({ fields })), libraries.fr, builderWords("cv", "fr"))[0]?.page;
    expect(noted({})).toBe("checklists/before-my-interview/");
    expect(noted({ interview: "2027-03-01" })).toBe("checklists/before-my-interview/#start=2027-03-01");
  });
});
