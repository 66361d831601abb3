import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  applied,
  noCopies,
  storedCopies,
  type Change,
  type SavedCopies,
} from "#kit/checklist/copies/stored-copies.ts";
import { ticking } from "#kit/checklist/copies/sheet.ts";
import { sharedValue, type SharedValue } from "#kit/device/shared-value.ts";
import { ForbiddenStorage, MemoryStorage } from "../../fixtures/memory-storage.ts";

const thing = storedCopies("first-day");
const key = `repere.${thing.key}`;
const tab = (storage: Storage): SharedValue<SavedCopies, Change> =>
  sharedValue({ thing, initial: noCopies, apply: applied, storage });
const tick = (id: string): Change => ({ on: "1", patch: ticking([id], true) });
const ticks = (of: SharedValue<SavedCopies, Change>): readonly string[] =>
  Object.keys(of.value().records["1"]?.ticks ?? {}).toSorted();

describe("something several tabs may change", () => {
  type Listener = (event: { readonly key?: string | null; readonly persisted?: boolean }) => void;
  let listening: [string, Listener][] = [];
  const happens = (what: string, event: Parameters<Listener>[0]): void => {
    for (const [kind, listener] of listening) if (kind === what) listener(event);
  };
  beforeEach(() => {
    listening = [];
    vi.stubGlobal("addEventListener", (kind: string, listener: Listener) => listening.push([kind, listener]));
    vi.stubGlobal("removeEventListener", (_: string, listener: Listener) => {
      listening = listening.filter(([, one]) => one !== listener);
    });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it("keeps the work of both, though neither has heard of the other", () => {
    const storage = new MemoryStorage();
    const [one, other] = [tab(storage), tab(storage)];
    one.change(tick("desk"));
    other.change(tick("welcome"));
    one.change(tick("keys"));
    expect(ticks(one)).toEqual(["desk", "keys", "welcome"]);
    expect(ticks(tab(storage))).toEqual(["desk", "keys", "welcome"]);
  });

  it("shows what another tab did as soon as the browser tells, and stops listening when nobody looks", () => {
    const storage = new MemoryStorage();
    const [one, other] = [tab(storage), tab(storage)];
    const seen = vi.fn();
    const stop = one.subscribe(seen);
    other.change(tick("desk"));
    happens("storage", { key });
    expect(seen).toHaveBeenCalledTimes(1);
    expect(ticks(one)).toEqual(["desk"]);
    happens("storage", { key: "repere.theme" });
    expect(seen).toHaveBeenCalledTimes(1);
    storage.clear();
    happens("storage", { key: null });
    expect(ticks(one)).toEqual([]);
    other.change(tick("keys"));
    happens("pageshow", { persisted: true });
    expect(ticks(one)).toEqual(["keys"]);
    stop();
    expect(listening).toEqual([]);
  });

  it("leaves what does not fit on the screen, says so, and keeps it once there is room", () => {
    const storage = new MemoryStorage(240);
    storage.setItem("other", "x".repeat(160));
    const one = tab(storage);
    one.change(tick("a-rather-long-name-of-an-item"));
    expect(one.trouble()).toBe("full");
    expect(ticks(one)).toEqual(["a-rather-long-name-of-an-item"]);
    storage.removeItem("other");
    one.change(tick("desk"));
    expect(one.trouble()).toBeUndefined();
    expect(ticks(tab(storage))).toEqual(["a-rather-long-name-of-an-item", "desk"]);
  });

  it("says when one thing has grown past its own size", () => {
    const one = tab(new MemoryStorage());
    one.change({ on: "1", patch: { notes: { desk: "x".repeat(thing.size) } } });
    expect(one.trouble()).toBe("too-large");
    expect(one.value().records["1"]?.notes["desk"]).toHaveLength(thing.size);
  });

  it("works without a memory where the browser forbids one, and says so from the start", () => {
    const one = tab(new ForbiddenStorage());
    expect(one.trouble()).toBe("forbidden");
    one.change(tick("desk"));
    one.change(tick("keys"));
    expect(ticks(one)).toEqual(["desk", "keys"]);
    expect(one.trouble()).toBe("forbidden");
  });

  it.each(["{", '{"version":1,"value":{"open":1}}', "null"])(
    "writes nothing over what it cannot read, until the reader starts afresh: %s",
    (text) => {
      const storage = new MemoryStorage();
      storage.setItem(key, text);
      const one = tab(storage);
      expect(one.trouble()).toBe("unreadable");
      expect(one.unread()).toBe(text);
      one.change(tick("desk"));
      expect(storage.getItem(key)).toBe(text);
      expect(ticks(one)).toEqual(["desk"]);
      one.startAfresh();
      expect(one.trouble()).toBeUndefined();
      expect(ticks(tab(storage))).toEqual(["desk"]);
    },
  );

  it("writes what waited over something broken as soon as another tab has started afresh", () => {
    const storage = new MemoryStorage();
    storage.setItem(key, "{");
    const [one, other] = [tab(storage), tab(storage)];
    one.subscribe(() => undefined);
    one.change(tick("desk"));
    other.startAfresh();
    happens("storage", { key });
    expect(one.trouble()).toBeUndefined();
    expect(ticks(tab(storage))).toEqual(["desk"]);
  });

  it("never writes over what a later version of the site wrote", () => {
    const storage = new MemoryStorage();
    const text = JSON.stringify({ version: 3, value: { something: "new" } });
    storage.setItem(key, text);
    const one = tab(storage);
    expect(one.trouble()).toBe("newer");
    one.change(tick("desk"));
    expect(storage.getItem(key)).toBe(text);
  });

  it("writes a run of changes once, over what another tab wrote meanwhile", () => {
    const storage = new MemoryStorage();
    const put = vi.spyOn(storage, "setItem");
    let frame = (): void => undefined;
    const one = sharedValue({
      thing,
      initial: noCopies,
      apply: applied,
      storage,
      soon: (run) => (frame = run),
    });
    for (const id of ["desk", "keys", "badge"]) one.change(tick(id));
    expect(ticks(one)).toEqual(["badge", "desk", "keys"]);
    expect(put).not.toHaveBeenCalled();
    tab(storage).change(tick("welcome"));
    put.mockClear();
    frame();
    expect(put).toHaveBeenCalledTimes(1);
    expect(ticks(one)).toEqual(["badge", "desk", "keys", "welcome"]);
    expect(ticks(tab(storage))).toEqual(["badge", "desk", "keys", "welcome"]);
  });

  it("writes nothing with the frame that was written already, when another tab spoke", () => {
    const storage = new MemoryStorage();
    let frame = (): void => undefined;
    const one = sharedValue({
      thing,
      initial: noCopies,
      apply: applied,
      storage,
      soon: (run) => (frame = run),
    });
    one.subscribe(() => undefined);
    one.change(tick("desk"));
    happens("storage", { key });
    expect(ticks(tab(storage))).toEqual(["desk"]);
    const put = vi.spyOn(storage, "setItem");
    frame();
    expect(put).not.toHaveBeenCalled();
  });

  it("writes what waits for the next frame when the page is left before it", () => {
    const storage = new MemoryStorage();
    vi.stubGlobal("document", { hidden: false });
    vi.stubGlobal("requestAnimationFrame", () => 1);
    vi.stubGlobal("cancelAnimationFrame", () => undefined);
    const one = tab(storage);
    one.change(tick("desk"));
    expect(storage.getItem(key)).toBeNull();
    happens("pagehide", {});
    expect(ticks(tab(storage))).toEqual(["desk"]);
  });
});
