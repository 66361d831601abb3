import type { FigureKind } from "#schema/figure.ts";
import type { Language } from "#schema/text.ts";
import type { Formats } from "./format.ts";
import type { Phrase, Value } from "./phrase.ts";

/** A text file: sentences by their key, with `{names}` for what is filled in. */
export type Texts = Readonly<Record<string, string>>;

/** Everything a view needs to speak one language: its texts, its formats, and phrases put into words. */
export interface Words {
  readonly language: Language;
  readonly format: Formats;
  has(key: string): boolean;
  text(key: string, values?: Readonly<Record<string, Value | number>>): string;
  say(phrase: Phrase): string;
  value(value: Value): string;
  kind(kind: FigureKind): string;
}
