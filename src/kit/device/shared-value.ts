import { listeners } from "./listeners.ts";
import { device, find, prefix, store, type Found, type StoreOutcome, type Stored } from "./store.ts";

/** A problem to report to the reader: why a value was not stored, or why the stored one cannot be read. */
export type Trouble = Exclude<StoreOutcome, "stored"> | "unreadable" | "newer";

export interface SharedValue<T, C> {
  readonly value: () => T;
  readonly trouble: () => Trouble | undefined;
  /** The stored text that could not be read, so that the reader can save it before it is replaced. */
  readonly unread: () => string | undefined;
  change(change: C): void;
  /** Replaces the stored text that could not be read with what is on the screen. */
  startAfresh(): void;
  /** The listener is called after each change, made here or in another tab. */
  subscribe(listener: () => void): () => void;
}

interface About<T, C> {
  readonly thing: Stored<T>;
  readonly initial: T;
  /** `before` is the value this page showed: a change may need data that another tab has deleted since. */
  readonly apply: (value: T, change: C, before: T) => T;
  readonly storage?: Storage | undefined;
  /** Runs a function soon: with the next frame, unless the page is left before. */
  readonly soon?: (run: () => void) => void;
}

/**
 * A stored value that several tabs may change. A tab writes changes, not its whole state, and applies them to the
 * value stored at that moment: at most once a frame, so that a held key does not write at every repeat, and before
 * the page is left. A change that cannot be written stays on the screen and is tried again with the next one.
 */
export function sharedValue<T, C>({
  thing,
  initial,
  apply,
  storage = device(),
  soon = soonest,
}: About<T, C>): SharedValue<T, C> {
  const { tell, subscribe } = listeners(() => {
    globalThis.addEventListener("storage", hear);
    globalThis.addEventListener("pageshow", wake);
    return () => {
      globalThis.removeEventListener("storage", hear);
      globalThis.removeEventListener("pageshow", wake);
    };
  });
  let waiting: readonly C[] = [];
  let shown = initial;
  let trouble: Trouble | undefined;
  let unread: string | undefined;
  let isScheduled = false;
  take(find(thing, storage));

  /** Shows the stored value, plus the changes that could not be written yet. */
  function take(found: Found<T>): T | undefined {
    if (found.state === "unreadable" || found.state === "newer") {
      trouble = found.state;
      unread = found.text;
      return undefined;
    }
    unread = undefined;
    if (found.state === "forbidden") {
      trouble = "forbidden";
      return undefined;
    }
    const base = found.state === "stored" ? found.value : initial;
    shown = waiting.reduce((value, change) => apply(value, change, shown), base);
    return base;
  }

  function write(): void {
    const outcome = store(thing, shown, storage);
    trouble = outcome === "stored" ? undefined : outcome;
    if (outcome === "stored") waiting = [];
  }

  /** Applies what waits to the value stored now, which another tab may have changed, and writes the result. */
  function writeWaiting(): void {
    isScheduled = false;
    if (waiting.length > 0 && take(find(thing, storage)) !== undefined) write();
  }

  function hear(event: Pick<StorageEvent, "key">): void {
    // The event's key is null when the whole storage was cleared.
    if (event.key !== null && event.key !== prefix + thing.key) return;
    if (trouble === "unreadable" || trouble === "newer") trouble = undefined;
    // Changes that could not be written before may succeed now.
    if (take(find(thing, storage)) !== undefined && waiting.length > 0) write();
    tell();
  }

  /**
   * A page restored from the back/forward cache received no storage events while it was away, so it reads the
   * value again.
   */
  function wake({ persisted }: PageTransitionEvent): void {
    if (persisted) hear({ key: null });
  }

  return {
    value: () => shown,
    trouble: () => trouble,
    unread: () => unread,
    change(change) {
      waiting = [...waiting, change];
      shown = apply(shown, change, shown);
      if (!isScheduled) {
        isScheduled = true;
        soon(() => {
          writeWaiting();
          tell();
        });
      }
      tell();
    },
    startAfresh() {
      store(thing, undefined, storage);
      unread = undefined;
      write();
      tell();
    },
    subscribe,
  };
}

/** The next frame, or at once where there is none: in a hidden page, or outside a browser. */
export function soonest(run: () => void): void {
  if (typeof requestAnimationFrame === "undefined" || document.hidden) return run();
  const leaving = ["pagehide", "visibilitychange"] as const;
  const once = (): void => {
    cancelAnimationFrame(frame);
    for (const event of leaving) globalThis.removeEventListener(event, once, true);
    run();
  };
  const frame = requestAnimationFrame(once);
  for (const event of leaving) globalThis.addEventListener(event, once, true);
}
