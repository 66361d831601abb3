import type { FigureKind } from "#schema/figure.ts";
import type { Language } from "#schema/text.ts";
import type { Formats } from "./format.ts";
import type { Phrase, Value } from "./phrase.ts";

/** A text file: sentences by key, with `{names}` as placeholders. */
export type Texts = Readonly<Record<string, string>>;

/** What a view needs to write in one language: texts, formats, and the wording of phrases. */
export interface Words {
  readonly language: Language;
  readonly format: Formats;
  /** The reader's day. Undefined during the build, whose output may not depend on the day. */
  readonly today?: string | undefined;
  has(key: string): boolean;
  text(key: string, values?: Readonly<Record<string, Value | number>>): string;
  say(phrase: Phrase): string;
  value(value: Value): string;
  kind(kind: FigureKind): string;
  /** The same with more texts: those that only some use of a page needs are loaded for it. */
  with(more: Texts): Words;
}
