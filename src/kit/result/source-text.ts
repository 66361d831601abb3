import type { Words } from "../words/words.ts";
import type { Source } from "./result.ts";

/** The vintage that was used, by its name. */
export function vintageName({ dataset, vintage }: Source, words: Words): string {
  return dataset.vintages.find(({ id }) => id === vintage)?.names[words.language] ?? vintage;
}

/** A source as it is cited, with the vintage used. */
export function sourceText(source: Source, words: Words): string {
  return `${source.dataset.citation[words.language]} (${vintageName(source, words)})`;
}
