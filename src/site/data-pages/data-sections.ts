import type { LoadedDataSet } from "#catalog/catalog.ts";
import type { Words } from "#kit/words/words.ts";

/**
 * The sections of a data set's page with their titles, in order. The page and its table of contents use the
 * same list.
 */
export function dataSections({ dataset, places }: LoadedDataSet, words: Words) {
  const { level } = dataset.dimensions;
  const section = (slug: string, key: string, there = true) =>
    there ? [{ depth: 2, slug, text: words.text(key) }] : [];
  return [
    // A single place has no spread to show.
    ...section("spread", level === undefined ? "spread.title-flat" : "spread.title", places.length > 1),
    ...section("figures", "data.figures"),
    ...section("reading", "reading.title"),
    ...section("levels", "data.levels-title", level !== undefined),
    ...section("method", "data.method"),
    ...section("before", "data.before", dataset.caveats.length > 0),
    ...section("check", "data.check", dataset.crossChecks.length > 0),
    ...section("downloads", "occupations.title"),
    ...section("cite", "cite.title"),
  ];
}
