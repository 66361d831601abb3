import { describe, expect, it } from "vitest";
import { lawTopics } from "#schema/law.ts";
import { catalog } from "../market.ts";

const entries = [...catalog.laws.values()].flatMap((file) =>
  file.texts.flatMap((text) =>
    text.articles.map((article) => ({ of: `${file.country}/${article.id}`, file, text, article })),
  ),
);
const of = (id: string) => {
  const found = entries.find((entry) => entry.of === id)?.article;
  if (found === undefined) throw new Error(`No article "${id}".`);
  return found;
};
const allText = JSON.stringify([...catalog.laws.values()]);

describe("the files of law", () => {
  it("have a page of their own each, and one of a topic none", () => {
    const slugs = [...catalog.laws.values()].map(({ slug }) => slug).toSorted();
    expect(slugs).toEqual([
      "belgium",
      "canada",
      "european-union",
      "france",
      "germany",
      "russia",
      "spain",
      "switzerland",
      "united-kingdom",
      "united-states",
    ]);
    expect(slugs.filter((slug) => lawTopics.some((topic) => topic === slug))).toEqual([]);
  });

  it("link to official sites alone", () => {
    const hosts = new Set([
      "eur-lex.europa.eu",
      "www.legifrance.gouv.fr",
      "www.courdecassation.fr",
      "www.cnil.fr",
      "www.legislation.gov.uk",
      "www.gov.uk",
      "www.acas.org.uk",
      "ico.org.uk",
      "www.nysenate.gov",
      "www.nyc.gov",
      "www.ilga.gov",
      "leginfo.legislature.ca.gov",
      "app.leg.wa.gov",
      "www.eeoc.gov",
      "www.nlrb.gov",
      "www.ftc.gov",
      "www.dol.gov",
      "dol.ny.gov",
      "www.dir.ca.gov",
      "cdle.colorado.gov",
      "lni.wa.gov",
      "www.ontario.ca",
      "www.legisquebec.gouv.qc.ca",
      "www.bclaws.gov.bc.ca",
      "laws-lois.justice.gc.ca",
      "www.gesetze-im-internet.de",
      "www.fedlex.admin.ch",
      "www.ge.ch",
      "emploi.belgique.be",
      "www.boe.es",
    ]);
    const linked = entries
      .flatMap(({ text, article }) => [text.url, article.url])
      .filter((url) => url !== undefined);
    expect(linked.length).toBeGreaterThan(50);
    expect(linked.filter((url) => !url.startsWith("https://") || !hosts.has(new URL(url).host))).toEqual([]);
  });

  it("say how sure each rule is, but for what only an old article names", () => {
    expect(
      entries.filter(({ article }) => article.certainty === undefined).map(({ file }) => file.country),
    ).toEqual(["ru", "ru", "ru"]);
  });

  it.each([
    [
      "eu/2023-970-5",
      /in the advert, before the interview or another way/u,
      /dans l’annonce, avant l’entretien ou autrement/u,
    ],
    [
      "eu/2023-970-6",
      /under 50 workers the progression part only/u,
      /moins de 50 salariés du seul volet progression/u,
    ],
    ["eu/2023-970-9", /7 June 2027.*7 June 2031/u, /7 juin 2027.*7 juin 2031/u],
    ["eu/2023-970-34", /by 7 June 2026/u, /au plus tard le 7 juin 2026/u],
    ["fr/l1132-1", /place of residence or bank branch/u, /lieu de résidence ou domiciliation bancaire/u],
    ["fr/l1142-8", /Under 85 .*under 75,.*1% of payroll/u, /Sous 85.* sous 75.*1\u202F% de la masse/u],
    ["fr/l1221-19", /2 months .* 3 .* 4 .* 4, 6 and 8 months/u, /2 mois .* 3 .* 4 .* 4, 6 et 8 mois/u],
    ["fr/smic", /€12\.31 .* €1,867\.02/u, /12,31\u00A0€ .* 1\u202F867,02\u00A0€/u],
    [
      "gb/national-living-wage",
      /£12\.71 .*£12\.21 .*£10\.85.*£8\.00/u,
      /12,71\u00A0£ .*12,21\u00A0£.*10,85\u00A0£.*8,00\u00A0£/u,
    ],
    ["us/ny-minimum-wage", /\$17\.00 .* \$16\.00/u, /17,00\u00A0\$ .* 16,00\u00A0\$/u],
    ["us/il-non-compete-2027", /\$80,000 .* \$47,500/u, /80\u202F000\u00A0\$ .* 47\u202F500\u00A0\$/u],
    [
      "ca/on-job-postings",
      /\$50,000 .*\$200,000.* 45 days/u,
      /50\u202F000\u00A0\$.* 200\u202F000\u00A0\$.* 45 jours/u,
    ],
    ["ca/qc-minimum-wage", /\$16\.60/u, /16,60\u00A0\$/u],
    ["ch/ge-minimum-wage", /CHF 24\.59/u, /24,59\u00A0CHF/u],
    [
      "es/estatuto-14",
      /six months for graduates and two for others, or three .* 25/u,
      /six mois .* deux mois .* trois .* 25/u,
    ],
  ] as const)("state what %s does, in both languages", (id, english, french) => {
    expect(of(id).says.en).toMatch(english);
    expect(of(id).says.fr).toMatch(french);
  });

  it.each([
    ["eu/2024-1689-high-risk", "2027-12-02", undefined],
    ["gb/era-1996", undefined, "2026-12-31"],
    ["gb/era-2025-25", "2027-01-01", undefined],
    ["us/il-non-compete", undefined, "2026-12-31"],
    ["us/il-non-compete-2027", "2027-01-01", undefined],
    ["de/minimum-wage", undefined, "2026-12-31"],
    ["de/minimum-wage-2027", "2027-01-01", undefined],
  ])("know when %s begins or ends", (id, from, until) => {
    expect(of(id).from).toBe(from);
    expect(of(id).until).toBe(until);
  });

  it("hedge what rests on a reading that was not held against the text", () => {
    const hedged = entries.filter(({ article }) => article.certainty === "likely").map((entry) => entry.of);
    for (const id of [
      "fr/cnil-calls",
      "gb/past-pay",
      "gb/action-plans",
      "gb/era-2025-harassment",
      "ch/ge-minimum-wage",
      "be/law-2013-12-26",
      "ca/qc-82",
      "us/telemarketing",
    ])
      expect(hedged).toContain(id);
  });

  it("bring up nothing that was not confirmed", () => {
    // Pay secrecy in the United Kingdom, pay history in New York State, dismissal and privacy in Québec, notice in a French trial.
    for (const { of: id, article, text } of entries) {
      const names = [article.number, article.name?.en, text.name.en].join(" ");
      expect(names, id).not.toMatch(/194-a|section 77|12\.1|L1221-25|Law 25\b|article 124/u);
    }
    expect(allText).not.toMatch(/Colorado AI|Mindestlohngesetz|register of pay|SMI\b/u);
    // French law does not yet make an advert state pay.
    expect(of("fr/pay-transparency-bill").says.en).toContain("no general duty");
    expect(of("gb/pay-in-adverts").says.en).toContain("No general rule");
  });

  it("are typographically clean in both languages", () => {
    const french = allText.matchAll(/"fr":"([^"]*)"/gu);
    const english = allText.matchAll(/"en":"([^"]*)"/gu);
    const slips = [
      /[\w»)] [;!?%]/u,
      /[\wé»)] :(?=\s)/u,
      /« | »/u,
      /[a-zé]'[a-zé]/iu,
      /\d \d{3}(?!\d)/u,
      /\d [€$£]/u,
    ];
    expect(
      [...french].map(([, text = ""]) => text).filter((text) => slips.some((slip) => slip.test(text))),
    ).toEqual([]);
    expect(
      [...english].map(([, text = ""]) => text).filter((text) => /[a-z]'[a-z]|[«»]/iu.test(text)),
    ).toEqual([]);
  });
});
