import type { Language } from "#schema/text.ts";
import type { Link } from "../page/navigation.ts";

/** What a page says of itself, wherever its type of node is made. */
export interface DescribedPage {
  readonly language: Language;
  /** Under the language's folder. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** The day its facts were reviewed; only guides and data have one. */
  readonly reviewed: string | undefined;
  /** Pages above this one, from home. */
  readonly above: readonly Link[];
  /** An address of the site made absolute. */
  readonly absolute: (path: string) => string;
  readonly here: string;
}
