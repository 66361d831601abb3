import { namesIn } from "../drafts/saved-drafts.ts";
import type { KeptKind } from "../device/kept-kind.ts";
import { savedCopiesKey, storedCopies } from "./copies/stored-copies.ts";

/** The copies of each checklist. */
export const kept: readonly KeptKind[] = [
  {
    label: "stored.checklist",
    key: savedCopiesKey,
    pages: "checklists",
    stored: storedCopies,
    names: namesIn,
  },
];
