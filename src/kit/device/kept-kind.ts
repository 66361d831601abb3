import type { Stored } from "./store.ts";

/**
 * What one part of the site keeps on the device. Each part says so in a file of its own, `kept.ts`, which the page
 * that lists everything kept finds by its name.
 */
export interface KeptKind {
  /** The key of the text that names it on that page; `{title}` is the title of its page. */
  readonly label: string;
  /** The key, or the beginning of the keys if there is one for each page of a folder. */
  readonly key: string;
  /** The folder of the pages that keep it: `checklists`, `tools`. Undefined if the whole site does. */
  readonly pages?: "checklists" | "tools" | undefined;
  /** How it is stored under a key; `name` is what follows `key` in it. */
  stored(name: string): Stored<unknown>;
  /** Whether it is kept in the browser's database, which holds far more. */
  readonly isLarge?: true;
  /** The names that the reader gave to what is in it. */
  names?(value: unknown): readonly string[];
}
