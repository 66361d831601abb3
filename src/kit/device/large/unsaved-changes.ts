import { nothingOlder, type Stored } from "../store.ts";

/** The prefix of the keys of changes that a page could not put away before it was left. */
export const unsavedKey = "unsaved.";

export function unsavedChanges(key: string): Stored<readonly unknown[]> {
  return {
    key: unsavedKey + key,
    version: 1,
    size: 4_000_000,
    accepts: (value): value is readonly unknown[] => Array.isArray(value),
    migrate: nothingOlder,
  };
}
