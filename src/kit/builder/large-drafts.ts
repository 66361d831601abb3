import type { LargeStored } from "../device/large/large-place.ts";
import { sharedLargeValue } from "../device/large/shared-large-value.ts";
import type { SharedValue } from "../device/shared-value.ts";
import { applied, freeName, type Draft, type SavedDrafts } from "../drafts/saved-drafts.ts";
import {
  largestDrafts,
  noRecords,
  recordKind,
  storedRecords,
  type RecordChange,
  type SavedRecords,
} from "./record.ts";

/** The drafts of a builder that may hold pictures, or more than the small storage has room for. */
export function largeRecords(tool: string): LargeStored<SavedRecords> {
  return { ...storedRecords(tool), size: largestDrafts, join: joinedDrafts };
}

export function sharedLargeRecords(tool: string): Promise<SharedValue<SavedRecords, RecordChange>> {
  return sharedLargeValue({
    thing: largeRecords(tool),
    initial: noRecords,
    apply: (saved: SavedRecords, change: RecordChange, before: SavedRecords) =>
      applied(recordKind, saved, change, before),
  });
}

/** The drafts of two places together. Of two that differ under the same key, the other one gets a key of its own. */
export function joinedDrafts<R extends Draft>(
  kept: SavedDrafts<R>,
  other: SavedDrafts<NoInfer<R>>,
): SavedDrafts<R> {
  const records: Record<string, R> = { ...kept.records };
  for (const [key, record] of Object.entries(other.records)) {
    // One that was given another name when it was joined before is the same one.
    const isSame = (at: string): boolean => {
      const name = records[at]?.name ?? "";
      const isNamed = name === record.name || name.startsWith(`${record.name} (`);
      return isNamed && JSON.stringify(records[at]) === JSON.stringify({ ...record, name });
    };
    let free = key;
    for (let count = 2; Object.hasOwn(records, free) && !isSame(free); count += 1)
      free = `${key}-${String(count)}`;
    if (!Object.hasOwn(records, free))
      records[free] =
        free === key ? record : { ...record, name: record.name === "" ? "" : freeName(record.name, records) };
  }
  return { open: kept.open, records };
}
