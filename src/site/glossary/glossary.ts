import type { Term } from "#schema/term.ts";
import type { Language } from "#schema/text.ts";
import { tags } from "#kit/words/format.ts";
import { catalog } from "../data/catalog.ts";

/** The groups of the glossary in page order. Their terms are sorted by the reader's alphabet. */
const groups = ["pay", "statistics", "hiring", "work", "law"] as const satisfies readonly Term["group"][];

export function termsByGroup(
  language: Language,
): readonly { group: Term["group"]; terms: readonly Term[] }[] {
  const { compare } = new Intl.Collator(tags[language]);
  return groups
    .map((group) => ({
      group,
      terms: [...catalog.glossary.values()]
        .filter((term) => term.group === group)
        .toSorted((a, b) => compare(a[language].term, b[language].term)),
    }))
    .filter(({ terms }) => terms.length > 0);
}
