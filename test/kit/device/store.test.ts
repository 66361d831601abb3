import { describe, expect, it } from "vitest";
import {
  earlyLanguage,
  earlyTheme,
  store,
  storedValue,
  language,
  theme,
  type Stored,
} from "#kit/device/store.ts";
import { ForbiddenStorage, MemoryStorage } from "../../fixtures/memory-storage.ts";

describe("a value stored on the device", () => {
  it("comes back, and goes when it is let go", () => {
    const storage = new MemoryStorage();
    store(theme, "dark", storage);
    expect(storedValue(theme, storage)).toBe("dark");
    store(theme, undefined, storage);
    expect(storedValue(theme, storage)).toBeUndefined();
    expect(storage.length).toBe(0);
  });

  it("fits the size that is told to the reader", () => {
    const storage = new MemoryStorage();
    store(theme, "light", storage);
    store(language, "fr", storage);
    for (const [, value] of storage.held) expect(value.length).toBeLessThanOrEqual(theme.size);
  });

  it.each(["", "null", "{", '{"version":1,"value":"pink"}', '{"version":0,"value":"dark"}', '"dark"'])(
    "is dropped when it is not what it should be: %s",
    (text) => {
      const storage = new MemoryStorage();
      storage.setItem("repere.theme", text);
      expect(storedValue(theme, storage)).toBeUndefined();
    },
  );

  it("is carried over from an older version by its migration", () => {
    const storage = new MemoryStorage();
    storage.setItem("repere.theme", '{"version":0,"value":"night"}');
    const next: Stored<"light" | "dark"> = {
      ...theme,
      migrate: (value) => (value === "night" ? "dark" : undefined),
    };
    expect(storedValue(next, storage)).toBe("dark");
  });

  it("costs nothing but the memory where storage is forbidden", () => {
    expect(store(theme, "dark", new ForbiddenStorage())).toBe("forbidden");
    expect(storedValue(theme, new ForbiddenStorage())).toBeUndefined();
    expect(store(theme, "dark", new MemoryStorage(10))).toBe("full");
  });

  it("is read before the first paint by scripts that name the same keys", () => {
    expect(earlyTheme).toContain('"repere.theme"');
    expect(earlyLanguage({ fr: "/fr/", en: "/en/" })).toContain('"repere.language"');
  });
});
