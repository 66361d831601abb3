import { listeners } from "../listeners.ts";
import { soonest, type SharedValue, type Trouble } from "../shared-value.ts";
import { device, read, store, storedValue, type Found } from "../store.ts";
import { largePlace, textOf, type LargeStored } from "./large-place.ts";
import type { Place } from "./place.ts";
import { tabs, type Tabs } from "./tabs.ts";
import { unsavedChanges } from "./unsaved-changes.ts";

interface About<T, C> {
  readonly thing: LargeStored<T>;
  readonly initial: T;
  readonly apply: (value: T, change: C, before: T) => T;
  readonly storage?: Storage | undefined;
  readonly place?: Promise<Place> | undefined;
  readonly soon?: ((run: () => void) => void) | undefined;
  readonly channel?: Tabs | undefined;
}

/**
 * A large value that several tabs may change: as `sharedValue`, but kept in the browser's database. A tab writes its
 * changes to the value that is kept at that moment, in one transaction. A page may be left before a transaction ends, so
 * changes that are under way then are noted in the small storage, and done again by the page that opens next.
 */
export async function sharedLargeValue<T, C>({
  thing,
  initial,
  apply,
  storage = device(),
  place: given = largePlace(thing, storage),
  soon = soonest,
  channel = tabs(),
}: About<T, C>): Promise<SharedValue<T, C>> {
  const place = await given;
  const unsaved = unsavedChanges(thing.key);
  const { tell, subscribe } = listeners(() => {
    const silence = channel.listen((key) => void hear(key));
    globalThis.addEventListener("pagehide", leave);
    globalThis.addEventListener("visibilitychange", leave, true);
    globalThis.addEventListener("pageshow", wake);
    return () => {
      silence();
      globalThis.removeEventListener("pagehide", leave);
      globalThis.removeEventListener("visibilitychange", leave, true);
      globalThis.removeEventListener("pageshow", wake);
    };
  });
  let waiting = (storedValue(unsaved, storage) ?? []) as readonly C[];
  let shown = initial;
  let trouble: Trouble | undefined;
  let unread: string | undefined;
  let isScheduled = false;
  let isWriting = false;
  const kept = await place.read(thing.key);
  try {
    show(kept);
  } catch {
    // What was noted is no change of this version: what is kept counts.
    waiting = [];
    show(kept);
  }

  function foundIn(text: string | undefined): Found<T> {
    return text === undefined ? { state: "nothing" } : read(thing, text);
  }

  /** The value with the changes that wait; undefined if what is kept cannot be read. */
  function withWaiting(text: string | undefined, changes: readonly C[]): T | undefined {
    const found = foundIn(text);
    if (found.state === "unreadable" || found.state === "newer") return undefined;
    const base = found.state === "stored" ? found.value : initial;
    return changes.reduce((value, change) => apply(value, change, shown), base);
  }

  function show(text: string | undefined): void {
    const found = foundIn(text);
    if (found.state === "unreadable" || found.state === "newer") {
      trouble = found.state;
      unread = found.text;
      return;
    }
    if (trouble === "unreadable" || trouble === "newer") trouble = undefined;
    unread = undefined;
    shown = withWaiting(text, waiting) ?? shown;
  }

  async function write(): Promise<void> {
    isScheduled = false;
    if (isWriting || waiting.length === 0) return;
    isWriting = true;
    const sent = waiting;
    let problem: Trouble | undefined;
    let written: string | undefined;
    const outcome = await place.change(thing.key, (held) => {
      const next = withWaiting(held, sent);
      const text = next === undefined ? undefined : textOf(thing, next);
      if (next === undefined || text === undefined)
        problem = read(thing, held ?? "").state === "newer" ? "newer" : "unreadable";
      else problem = text.length > thing.size ? "too-large" : undefined;
      written = problem === undefined ? text : held;
      return written;
    });
    isWriting = false;
    trouble = outcome === "stored" ? problem : outcome;
    if (trouble === undefined) {
      waiting = waiting.slice(sent.length);
      if (waiting.length === 0) store(unsaved, undefined, storage);
      channel.tell(thing.key);
      show(written);
    }
    tell();
    // What was changed during the transaction follows in the next.
    if (trouble === undefined && waiting.length > 0) void write();
  }

  async function hear(key: string): Promise<void> {
    if (key !== thing.key) return;
    show(await place.read(thing.key));
    if (waiting.length > 0) void write();
    tell();
  }

  /** Also a page that is only hidden may be closed without another event. */
  function leave(): void {
    if (waiting.length > 0) store(unsaved, waiting, storage);
  }

  function wake({ persisted }: PageTransitionEvent): void {
    if (persisted) void hear(thing.key);
  }

  // Changes of a page that was left too early.
  if (waiting.length > 0) await write();
  return {
    value: () => shown,
    trouble: () => trouble,
    unread: () => unread,
    change(change) {
      waiting = [...waiting, change];
      shown = apply(shown, change, shown);
      if (!isScheduled) {
        isScheduled = true;
        soon(() => void write());
      }
      tell();
    },
    startAfresh() {
      const text = textOf(thing, shown);
      void place
        .change(thing.key, () => text)
        .then((outcome) => {
          trouble = outcome === "stored" ? undefined : outcome;
          if (outcome === "stored") {
            unread = undefined;
            waiting = [];
            channel.tell(thing.key);
          }
          tell();
        });
    },
    subscribe,
  };
}
