import { describe, expect, it, vi } from "vitest";
import { joinedDrafts, largeRecords } from "#kit/builder/large-drafts.ts";
import {
  noRecords,
  recordKind,
  storedRecords,
  type RecordChange,
  type SavedRecords,
} from "#kit/builder/record.ts";
import { largePlace } from "#kit/device/large/large-place.ts";
import type { Place } from "#kit/device/large/place.ts";
import { sharedLargeValue } from "#kit/device/large/shared-large-value.ts";
import type { Tabs } from "#kit/device/large/tabs.ts";
import { store } from "#kit/device/store.ts";
import { applied } from "#kit/drafts/saved-drafts.ts";
import { MemoryPlace } from "../../fixtures/memory-place.ts";
import { ForbiddenStorage, MemoryStorage } from "../../fixtures/memory-storage.ts";

const thing = largeRecords("cv");
const key = "repere.drafts.cv";
const named = (name: string, fields: Readonly<Record<string, string>> = {}) => ({
  ...recordKind.empty,
  name,
  fields,
});
const drafts = (...names: readonly string[]): SavedRecords => ({
  open: "1",
  records: Object.fromEntries(names.map((name, index) => [String(index + 1), named(name)])),
});
/** What today's version keeps in the small storage, word for word. */
const todays =
  '{"version":1,"value":{"open":"1","records":{"1":{"name":"Nantes","fields":{"label":"KAM"},"lists":{}}}}}';
const namesIn = (text: string | undefined): readonly string[] => {
  const { value } = JSON.parse(text ?? '{"value":{"records":{}}}') as { readonly value: SavedRecords };
  return Object.values(value.records).map(({ name }) => name);
};

/** Tabs that hear each other at once. */
function channel(): Tabs {
  const listening = new Set<(key: string) => void>();
  return {
    tell: (said) => listening.forEach((hear) => hear(said)),
    listen(hear) {
      listening.add(hear);
      return () => listening.delete(hear);
    },
  };
}

describe("moving to the browser’s database", () => {
  const small = (text?: string): MemoryStorage => {
    const storage = new MemoryStorage();
    if (text !== undefined) storage.setItem(key, text);
    return storage;
  };

  it("takes what the version before kept, and leaves a note that it is there", async () => {
    const [storage, large] = [small(todays), new MemoryPlace()];
    const place = await largePlace(thing, storage, Promise.resolve(large));
    expect(await place.read(thing.key)).toBe(todays);
    expect([...storage.held]).toEqual([["repere.large", '{"version":1,"value":["drafts.cv"]}']]);
  });

  it("is done again where it stopped before the old text was deleted", async () => {
    const [storage, large] = [small(todays), new MemoryPlace()];
    storage.removeItem = () => {
      throw new DOMException("stopped", "AbortError");
    };
    await largePlace(thing, storage, Promise.resolve(large));
    expect([storage.getItem(key), large.held.get(thing.key)]).toEqual([todays, todays]);
    const again = new MemoryStorage();
    for (const [name, text] of storage.held) again.setItem(name, text);
    await largePlace(thing, again, Promise.resolve(large));
    expect([again.getItem(key), large.held.get(thing.key)]).toEqual([null, todays]);
  });

  it("joins what both hold, so that nothing is lost", async () => {
    const [storage, large] = [small(todays), new MemoryPlace()];
    const other = JSON.stringify({ version: 1, value: drafts("Lyon", "Paris") });
    large.held.set(thing.key, other);
    await largePlace(thing, storage, Promise.resolve(large));
    expect(namesIn(large.held.get(thing.key)).toSorted()).toEqual(["Lyon", "Nantes", "Paris"]);
    expect(storage.getItem(key)).toBeNull();
  });

  it("keeps what another tab of the old version writes during the move", async () => {
    const [storage, large] = [small(todays), new MemoryPlace()];
    const meanwhile = todays.replace("Nantes", "Brest");
    const moving = largePlace(thing, storage, Promise.resolve(large));
    await Promise.resolve();
    storage.setItem(key, meanwhile);
    await moving;
    expect(storage.getItem(key)).toBe(meanwhile);
    await largePlace(thing, storage, Promise.resolve(large));
    expect(namesIn(large.held.get(thing.key)).toSorted()).toEqual(["Brest", "Nantes"]);
  });

  it.each(["full", "forbidden"] as const)("stays where it was if the database is %s", async (refuses) => {
    const [storage, large] = [small(todays), new MemoryPlace()];
    large.refuses = refuses;
    const place = await largePlace(thing, storage, Promise.resolve(large));
    expect(storage.getItem(key)).toBe(todays);
    expect(await place.read(thing.key)).toBe(todays);
    await place.change(thing.key, () => "x");
    expect(storage.getItem(key)).toBe("x");
  });

  it.each(["{broken", '{"version":9,"value":0}'])("moves nothing that it cannot read: %s", async (text) => {
    const [storage, large] = [small(text), new MemoryPlace()];
    const place = await largePlace(thing, storage, Promise.resolve(large));
    expect([storage.getItem(key), large.held.size]).toEqual([text, 0]);
    expect(await place.read(thing.key)).toBe(text);
  });

  it("uses the small storage where there is no database, or none at all", async () => {
    const storage = small(todays);
    expect(await (await largePlace(thing, storage, Promise.resolve(undefined))).read(thing.key)).toBe(todays);
    const none = await largePlace(thing, new ForbiddenStorage(), Promise.resolve(undefined));
    expect(await none.read(thing.key)).toBeUndefined();
    expect(await none.change(thing.key, () => "x")).toBe("forbidden");
  });

  it("joins the same drafts to the same, however often", () => {
    const [one, other] = [drafts("A", "B"), drafts("A", "C", "D")];
    const both = joinedDrafts(one, other);
    expect(
      Object.values(both.records)
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(["A", "B", "C", "D"]);
    expect(joinedDrafts(both, other)).toEqual(both);
    // Two of one name that differ are told apart, and once only.
    const same = { ...one, records: { "1": named("A", { city: "Lyon" }) } };
    const three = joinedDrafts(one, same);
    expect(
      Object.values(three.records)
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(["A", "A (2)", "B"]);
    expect(joinedDrafts(three, same)).toEqual(three);
    expect(joinedDrafts(both, both)).toEqual(both);
    expect(joinedDrafts(one, one)).toEqual(one);
  });
});

describe("something large that several tabs may change", () => {
  const tab = (place: Place, about: { storage?: Storage; channel?: Tabs } = {}) =>
    sharedLargeValue<SavedRecords, RecordChange>({
      thing,
      initial: noRecords,
      apply: (saved, change, before) => applied(recordKind, saved, change, before),
      storage: new MemoryStorage(),
      channel: channel(),
      ...about,
      place: Promise.resolve(place),
      soon: (run) => run(),
    });
  const field = (name: string, text: string): RecordChange => ({
    on: "1",
    patch: { fields: { [name]: text } },
  });
  const fields = (of: { value(): SavedRecords }) => of.value().records["1"]?.fields;
  const settled = (place: MemoryPlace): Promise<unknown> =>
    Array.from({ length: 6 }).reduce<Promise<unknown>>(
      (turn) => turn.then(() => place.all()),
      Promise.resolve(),
    );

  it("keeps the work of both, though neither has heard of the other", async () => {
    const place = new MemoryPlace();
    const [one, other] = [await tab(place), await tab(place)];
    one.change(field("name", "A"));
    other.change(field("label", "B"));
    one.change(field("city", "C"));
    expect(fields(one)).toEqual({ name: "A", city: "C" });
    await settled(place);
    expect(fields(await tab(place))).toEqual({ name: "A", label: "B", city: "C" });
  });

  it("shows what another tab did, and stops listening when nobody looks", async () => {
    const [place, both] = [new MemoryPlace(), channel()];
    vi.stubGlobal("addEventListener", () => undefined);
    vi.stubGlobal("removeEventListener", () => undefined);
    const [one, other] = [await tab(place, { channel: both }), await tab(place, { channel: both })];
    const seen = vi.fn();
    const stop = one.subscribe(seen);
    other.change(field("name", "A"));
    await settled(place);
    expect(seen).toHaveBeenCalled();
    expect(fields(one)).toEqual({ name: "A" });
    stop();
    other.change(field("name", "B"));
    await settled(place);
    expect(fields(one)).toEqual({ name: "A" });
    vi.unstubAllGlobals();
  });

  it("leaves on the screen what the database refuses, says why, and keeps it with the next change", async () => {
    const place = new MemoryPlace();
    const one = await tab(place);
    for (const refuses of ["full", "forbidden"] as const) {
      place.refuses = refuses;
      one.change(field("name", refuses));
      await settled(place);
      expect([one.trouble(), fields(one)]).toEqual([refuses, { name: refuses }]);
    }
    place.refuses = undefined;
    one.change(field("label", "x"));
    await settled(place);
    expect(one.trouble()).toBeUndefined();
    expect(fields(await tab(place))).toEqual({ name: "forbidden", label: "x" });
  });

  it("never writes over what it cannot read, and gives it out", async () => {
    const place = new MemoryPlace();
    for (const [text, trouble] of [
      ["{broken", "unreadable"],
      ['{"version":9,"value":0}', "newer"],
    ] as const) {
      place.held.set(thing.key, text);
      const one = await tab(place);
      expect([one.trouble(), one.unread()]).toEqual([trouble, text]);
      one.change(field("name", "A"));
      await settled(place);
      expect([place.held.get(thing.key), one.trouble()]).toEqual([text, trouble]);
      one.startAfresh();
      await settled(place);
      expect(one.trouble()).toBeUndefined();
      expect(fields(await tab(place))).toEqual({ name: "A" });
    }
  });

  it("does again what a page could not put away before it was left", async () => {
    const storage = new MemoryStorage();
    const leaving = new Map<string, () => void>();
    vi.stubGlobal("addEventListener", (kind: string, run: () => void) => leaving.set(kind, run));
    vi.stubGlobal("removeEventListener", () => undefined);
    const never: Place = {
      read: () => Promise.resolve(undefined),
      change: () => new Promise(() => undefined),
      all: () => Promise.resolve({}),
    };
    const one = await tab(never, { storage });
    one.subscribe(() => undefined);
    one.change(field("name", "A"));
    leaving.get("pagehide")?.();
    vi.unstubAllGlobals();
    const place = new MemoryPlace();
    const next = await tab(place, { storage });
    expect(fields(next)).toEqual({ name: "A" });
    expect(namesIn(place.held.get(thing.key))).toHaveLength(1);
    // Done once: a page after that finds nothing left to do.
    expect(storage.getItem("repere.unsaved.drafts.cv")).toBeNull();
  });

  it("is not misled by junk noted as changes", async () => {
    for (const junk of ["{", '{"version":1,"value":[null]}', '{"version":1,"value":7}']) {
      const storage = new MemoryStorage();
      storage.setItem("repere.unsaved.drafts.cv", junk);
      const place = new MemoryPlace();
      place.held.set(thing.key, todays);
      expect(fields(await tab(place, { storage }))).toEqual({ label: "KAM" });
      expect(place.held.get(thing.key)).toBe(todays);
    }
  });

  it("holds more than the small storage takes of one thing", async () => {
    const place = new MemoryPlace();
    const one = await tab(place);
    one.change(field("advert", "x".repeat(9_000_000)));
    await settled(place);
    expect(one.trouble()).toBeUndefined();
    expect(store(storedRecords("cv"), one.value(), new MemoryStorage())).toBe("too-large");
    one.change(field("rest", "x".repeat(50_000_000)));
    await settled(place);
    expect(one.trouble()).toBe("too-large");
  });
});
