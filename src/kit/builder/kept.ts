import type { KeptKind } from "../device/kept-kind.ts";
import { namesIn } from "../drafts/saved-drafts.ts";
import { draftsKey, storedRecords } from "./record.ts";

/** The drafts of each builder. */
export const kept: readonly KeptKind[] = [
  { label: "stored.drafts", key: draftsKey, pages: "tools", stored: storedRecords, names: namesIn },
];
