import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { LawFile } from "#schema/law.ts";
import { base, files, pages, read } from "./dist.ts";

/** A folder's address is its index page; every other address is a file. */
const exists = new Set(files.flatMap((path) => [path, path.replace(/(^|\/)index\.html$/u, "$1")]));
const anchors = new Map(
  pages.map((path) => [path, new Set([...read(path).matchAll(/\bid="([^"]+)"/gu)].map(([, id]) => id))]),
);

interface Link {
  readonly from: string;
  readonly href: string;
}

const links: readonly Link[] = pages.flatMap((from) =>
  [...read(from).matchAll(/\s(?:href|src)="([^"]*)"/gu)].map(([, href = ""]) => ({
    from,
    href: href.replaceAll("&amp;", "&"),
  })),
);
const internal = links.filter(({ href }) => !/^(?:[a-z]+:|\/\/)/u.test(href));

/** The file a link leads to, from the root of the built site; undefined where it leaves the base path. */
function target({ from, href }: Link): { readonly path: string; readonly anchor: string } | undefined {
  const [address = "", anchor = ""] = href.split("#");
  const path = address.split("?")[0] ?? "";
  if (path === "") return { path: from, anchor };
  if (!path.startsWith("/")) return { path: posix.normalize(posix.join(posix.dirname(from), path)), anchor };
  return path.startsWith(base) ? { path: path.slice(base.length), anchor } : undefined;
}

/** A licence that asks to be linked where what it covers is shown. */
const licences = ["https://creativecommons.org/licenses/by/4.0/"];

/** The official calculators of pay, for what the tool on French pay does not cover. */
const calculators = [
  "https://mon-entreprise.urssaf.fr/",
  "https://www.gov.uk/estimate-income-tax",
  "https://www.bmf-steuerrechner.de/",
  "https://swisstaxcalculator.estv.admin.ch/",
  "https://www.canada.ca/en/revenue-agency/services/e-services/digital-services-businesses/payroll-deductions-online-calculator.html",
  "https://www.irs.gov/individuals/tax-withholding-estimator",
];

/** The official pages that the files of law name; test/data/laws.test.ts holds their hosts against a list. */
const texts = new Set(
  files
    .filter((path) => /^api\/v1\/laws\/\w+\.json$/u.test(path))
    .flatMap((path) => LawFile.parse(JSON.parse(read(path))).texts)
    .flatMap(({ url, articles }) => [url, ...articles.map((article) => article.url)])
    .filter((url) => url !== undefined),
);

/** Where the publishers of the data are found. */
const publishers = new Set(
  files
    .filter((path) => /^api\/v1\/(?:datasets\/[^/]+\/dataset|series\/[\w-]+)\.json$/u.test(path))
    .map((path) => (JSON.parse(read(path)) as { readonly url?: string }).url)
    .filter((url) => url !== undefined),
);

describe("the links of the built site", () => {
  it("are many, and all lead somewhere", () => {
    expect(internal.length).toBeGreaterThan(200);
    const dead = internal.filter((link) => {
      const to = target(link);
      return to === undefined || !exists.has(to.path);
    });
    expect(dead.map(({ from, href }) => `${from}: ${href}`)).toEqual([]);
  });

  it("find the heading they name", () => {
    const lost = internal.filter((link) => {
      const to = target(link);
      // What holds a value is no heading: the private figures of a worked example.
      if (to === undefined || to.anchor === "" || to.anchor.includes("=")) return false;
      const page = to.path.endsWith(".html") ? to.path : `${to.path}index.html`;
      return anchors.get(page)?.has(to.anchor) === false;
    });
    expect(lost.map(({ from, href }) => `${from}: ${href}`)).toEqual([]);
  });

  it("stay on the site, but for the addresses that name it, the licences it credits, official calculators, publishers of data and official texts of law", () => {
    const out = links.filter(
      ({ href }) =>
        /^(?:https?:|\/\/)/u.test(href) &&
        !href.startsWith("https://repere.example") &&
        !licences.includes(href) &&
        !calculators.includes(href) &&
        !publishers.has(href) &&
        !texts.has(href),
    );
    expect(out).toEqual([]);
  });

  it("to a publisher, an official calculator or an official text of law tell that site nothing of the reader", () => {
    const outside = pages.flatMap((path) => read(path).match(/<a\b[^>]*\shref="https?:[^>]*>/gu) ?? []);
    const isOther = (href: string): boolean =>
      texts.has(href) || publishers.has(href) || calculators.includes(href);
    const toTexts = outside.filter((tag) =>
      isOther(/href="([^"]*)"/u.exec(tag)?.[1]?.replaceAll("&#38;", "&").replaceAll("&amp;", "&") ?? ""),
    );
    expect(toTexts.length).toBeGreaterThan(100);
    expect(toTexts.filter((tag) => !tag.includes('rel="noopener noreferrer"'))).toEqual([]);
  });
});
