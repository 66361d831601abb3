import type { Language } from "#schema/text.ts";
import type { Link } from "../page/navigation.ts";

/** The facts about a page that all types of nodes use. */
export interface DescribedPage {
  readonly language: Language;
  /** The path under the language's folder. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** The date its facts were reviewed. Only guides and data have one. */
  readonly reviewed: string | undefined;
  /** The pages above this one, starting from home. */
  readonly above: readonly Link[];
  /** Makes an address of the site absolute. */
  readonly absolute: (path: string) => string;
  readonly here: string;
}
