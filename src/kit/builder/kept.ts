import type { KeptKind } from "../device/kept-kind.ts";
import { namesIn } from "../drafts/saved-drafts.ts";
import { unsavedChanges, unsavedKey } from "../device/large/unsaved-changes.ts";
import { draftsKey, largestDrafts, storedRecords } from "./record.ts";

/** The drafts of each builder. */
export const kept: readonly KeptKind[] = [
  {
    label: "stored.drafts",
    key: draftsKey,
    pages: "tools",
    stored: (tool) => ({ ...storedRecords(tool), size: largestDrafts }),
    names: namesIn,
  },
  {
    label: "stored.unsaved",
    key: unsavedKey + draftsKey,
    pages: "tools",
    stored: (tool) => unsavedChanges(draftsKey + tool),
  },
];
