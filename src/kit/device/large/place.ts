import { device, prefix, putText, type StoreOutcome } from "../store.ts";

/** Where texts are kept by key, without the site's prefix. Each change is one whole transaction. */
export interface Place {
  /** Undefined if there is none, or if the place cannot be read. */
  read(key: string): Promise<string | undefined>;
  /** Keeps what `change` makes of the text kept now; undefined deletes it. `change` may run more than once. */
  change(key: string, change: (held: string | undefined) => string | undefined): Promise<StoreOutcome>;
  all(): Promise<Readonly<Record<string, string>>>;
}

/** The small storage in the form of a place: what is kept where the large one is refused, as in private windows. */
export function smallPlace(storage = device()): Place {
  const read = (key: string): string | undefined => storage?.getItem(prefix + key) ?? undefined;
  return {
    read: (key) =>
      Promise.resolve()
        .then(() => read(key))
        .catch(() => undefined),
    change(key, change) {
      try {
        return Promise.resolve(putText(prefix + key, change(read(key)), storage));
      } catch {
        return Promise.resolve("forbidden");
      }
    },
    all: () => Promise.resolve({}),
  };
}
