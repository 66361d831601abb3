import { isRecord } from "../is-record.ts";

/** A change to a value: what it names is set, what it sets to null is deleted, the rest stays (RFC 7396). */
export type MergePatch<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { readonly [K in keyof T]?: MergePatch<T[K]> | null | undefined }
    : T;

/**
 * The value after a patch, as RFC 7396 defines it: records are merged, everything else is replaced, null deletes.
 * Patches that set different parts give the same value in either order, so those of two tabs do not conflict.
 */
export function mergePatch<T extends object>(value: T, patch: MergePatch<NoInfer<T>>): T {
  return merged(value, patch) as T;
}

/** The patch that undoes another one: it gives back the value that stood before. */
export function inversePatch<T extends object>(value: T, patch: MergePatch<NoInfer<T>>): MergePatch<T> {
  return inverse(value, patch) as MergePatch<T>;
}

function merged(value: unknown, patch: unknown): unknown {
  if (!isRecord(patch)) return patch;
  // A map, and not an object: a file read back may have a key such as `__proto__`.
  const entries = new Map(Object.entries(isRecord(value) ? value : {}));
  for (const [key, change] of Object.entries(patch)) {
    if (change === null) entries.delete(key);
    else if (change !== undefined) entries.set(key, merged(entries.get(key), change));
  }
  return Object.fromEntries(entries);
}

function inverse(value: unknown, patch: unknown): unknown {
  if (!isRecord(value) || !isRecord(patch)) return value;
  return Object.fromEntries(
    Object.entries(patch).flatMap(([key, change]) => {
      if (change === undefined) return [];
      return [[key, Object.hasOwn(value, key) ? former(value[key], change) : null]];
    }),
  );
}

/** A record that was replaced or deleted comes back whole; one that was changed, in the parts that were. */
function former(before: unknown, change: unknown): unknown {
  if (!isRecord(before)) return before;
  return isRecord(change) ? inverse(before, change) : before;
}
