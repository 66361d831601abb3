import type { Words } from "../words/words.ts";
import type { Source } from "./result.ts";

/** The name of the vintage used. */
export function vintageName({ dataset, vintage }: Source, words: Words): string {
  return dataset.vintages.find(({ id }) => id === vintage)?.names[words.language] ?? vintage;
}

/** The citation of a source, with the vintage used. */
export function sourceText(source: Source, words: Words): string {
  return `${source.dataset.citation[words.language]} (${vintageName(source, words)})`;
}
