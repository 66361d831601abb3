import type { KeptKind } from "../device/kept-kind.ts";
import { namesIn } from "../drafts/saved-drafts.ts";
import { unsavedChanges, unsavedKey } from "../device/large/shared-large-value.ts";
import { draftsKey, largeRecords } from "./record.ts";

/** The drafts of each builder. */
export const kept: readonly KeptKind[] = [
  { label: "stored.drafts", key: draftsKey, pages: "tools", stored: largeRecords, names: namesIn },
  {
    label: "stored.unsaved",
    key: unsavedKey + draftsKey,
    pages: "tools",
    stored: (tool) => unsavedChanges(draftsKey + tool),
  },
];
