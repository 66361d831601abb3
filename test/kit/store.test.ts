import { describe, expect, it } from "vitest";
import { earlyLanguage, earlyTheme, keep, kept, language, theme, type Stored } from "#kit/store.ts";

class Memory implements Storage {
  readonly held = new Map<string, string>();
  get length(): number {
    return this.held.size;
  }
  clear(): void {
    this.held.clear();
  }
  getItem(key: string): string | null {
    return this.held.get(key) ?? null;
  }
  key(index: number): string | null {
    return [...this.held.keys()][index] ?? null;
  }
  removeItem(key: string): void {
    this.held.delete(key);
  }
  setItem(key: string, value: string): void {
    this.held.set(key, value);
  }
}

describe("what is kept on the device", () => {
  it("comes back, and goes when it is let go", () => {
    const storage = new Memory();
    keep(theme, "dark", storage);
    expect(kept(theme, storage)).toBe("dark");
    keep(theme, undefined, storage);
    expect(kept(theme, storage)).toBeUndefined();
    expect(storage.length).toBe(0);
  });

  it("fits the size that is told to the reader", () => {
    const storage = new Memory();
    keep(theme, "light", storage);
    keep(language, "fr", storage);
    for (const [, value] of storage.held) expect(value.length).toBeLessThanOrEqual(theme.size);
  });

  it.each(["", "null", "{", '{"version":1,"value":"pink"}', '{"version":0,"value":"dark"}', '"dark"'])(
    "is dropped when it is not what it should be: %s",
    (text) => {
      const storage = new Memory();
      storage.setItem("repere.theme", text);
      expect(kept(theme, storage)).toBeUndefined();
    },
  );

  it("is carried over from an older version by its migration", () => {
    const storage = new Memory();
    storage.setItem("repere.theme", '{"version":0,"value":"night"}');
    const next: Stored<"light" | "dark"> = {
      ...theme,
      migrate: (value) => (value === "night" ? "dark" : undefined),
    };
    expect(kept(next, storage)).toBe("dark");
  });

  it("costs nothing but the memory where storage is forbidden", () => {
    const forbidden = new Memory();
    forbidden.setItem = () => {
      throw new DOMException("no", "SecurityError");
    };
    expect(() => keep(theme, "dark", forbidden)).not.toThrow();
  });

  it("is read before the first paint by scripts that name the same keys", () => {
    expect(earlyTheme).toContain('"repere.theme"');
    expect(earlyLanguage({ fr: "/fr/", en: "/en/" })).toContain('"repere.language"');
  });
});
