import { expect, it } from "vitest";
import { cacheByOwner } from "#kit/memoize/cache-by-owner.ts";

it("makes a thing once for an owner and a key, even where it is nothing", () => {
  let made = 0;
  const named = cacheByOwner((owner: { readonly name: string }, key) => {
    made += 1;
    return key === "none" ? undefined : `${owner.name} ${key}`;
  });
  const first = { name: "first" };
  expect(named(first, "a")).toBe("first a");
  expect(named(first, "a")).toBe("first a");
  expect(made).toBe(1);
  expect(named(first, "b")).toBe("first b");
  expect(named({ name: "second" }, "a")).toBe("second a");
  expect(made).toBe(3);
  expect(named(first, "none")).toBeUndefined();
  expect(named(first, "none")).toBeUndefined();
  expect(made).toBe(4);
});
