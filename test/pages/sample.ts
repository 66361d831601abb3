import { builtPages, type BuiltPage } from "./built.ts";
import { askedFor } from "./first-visit.ts";
import type { Kind } from "./kinds.ts";

/**
 * The number of pages of each kind to open in Chromium. Home and tool pages differ, so all of them are opened.
 */
const sampleSize: Readonly<Record<Kind, number>> = {
  home: Infinity,
  tool: Infinity,
  data: 10,
  checklist: 10,
  guide: 10,
  glossary: 10,
};

const known = new Map<BuiltPage, readonly string[]>();
const outside = (page: BuiltPage): boolean => !/^(?:fr|en)\//u.test(page.address);

/**
 * The pages that Chromium looks at closely: the longest of each kind, one for every class, script and style sheet that
 * any page has, and as many more as make ten, spread over the addresses. No list is kept: a new kind of part brings the
 * first page that has it.
 */
export const sampledPages: readonly BuiltPage[] = (Object.keys(sampleSize) as Kind[]).flatMap((kind) => {
  const pages = builtPages.filter((page) => page.kind === kind);
  return sampleSize[kind] === Infinity ? pages : sampleOf(pages, sampleSize[kind]);
});

const sampled = new Set(sampledPages);

/** The others: each is of the same parts as one that was sampled. */
export const otherPages: readonly BuiltPage[] = builtPages.filter((page) => !sampled.has(page));

export function sampleOf(pages: readonly BuiltPage[], least: number): readonly BuiltPage[] {
  const longest = pages.toSorted((a, b) => b.html.length - a.html.length)[0];
  const chosen = new Set(pages.filter((page) => page === longest || outside(page)));
  const unseen = new Set(pages.flatMap(partsOf));
  const take = (page: BuiltPage): void => {
    chosen.add(page);
    for (const part of partsOf(page)) unseen.delete(part);
  };
  for (const page of chosen) take(page);
  while (unseen.size > 0) {
    // By turns from either end of the addresses, so that both languages have their share.
    const order = chosen.size % 2 === 0 ? pages : pages.toReversed();
    const gain = (page: BuiltPage): number => partsOf(page).filter((part) => unseen.has(part)).length;
    const best = order.reduce((most, page) => (gain(page) > gain(most) ? page : most));
    take(best);
  }
  const rest = pages.filter((page) => !chosen.has(page));
  const more = Math.min(rest.length, Math.max(0, least - chosen.size));
  const spread = Array.from(
    { length: more },
    (_, turn) => rest[Math.floor(((turn + 0.5) * rest.length) / more)],
  );
  for (const page of spread) if (page !== undefined) chosen.add(page);
  return pages.filter((page) => chosen.has(page));
}

function partsOf(page: BuiltPage): readonly string[] {
  const before = known.get(page);
  if (before !== undefined) return before;
  const classes = [...page.html.matchAll(/\sclass="([^"]*)"/gu)].flatMap(([, names = ""]) =>
    names.split(/\s+/u),
  );
  const parts = [...new Set([...classes, ...askedFor(page)])];
  known.set(page, parts);
  return parts;
}
