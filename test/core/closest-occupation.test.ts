import { describe, expect, it } from "vitest";
import { closestOccupation } from "#core/closest-occupation.ts";
import type { Occupation } from "#schema/occupation.ts";

const one = (id: string, match?: "exact" | "close" | "broad"): Occupation => ({
  id,
  code: id,
  names: { fr: id, en: id },
  roles: match === undefined ? [] : [{ id: "clerk", match }],
});

describe("closestOccupation", () => {
  it("takes an exact match before a close one, and a close one before a broad one", () => {
    const all = [one("b", "broad"), one("c", "close"), one("e", "exact")];
    expect(closestOccupation(all, "clerk")?.id).toBe("e");
    expect(closestOccupation(all.slice(0, 2), "clerk")?.id).toBe("c");
  });

  it("takes the one the data set opens on among equals, and never a worse match for it", () => {
    const all = [one("a", "close"), one("b", "close"), one("c", "broad")];
    expect(closestOccupation(all, "clerk", "b")?.id).toBe("b");
    expect(closestOccupation(all, "clerk", "c")?.id).toBe("a");
  });

  it("finds nothing where nothing stands for the role", () => {
    expect(closestOccupation([one("x"), one("y", "exact")], "other")).toBeUndefined();
  });
});
