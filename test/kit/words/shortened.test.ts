import { expect, it } from "vitest";
import { shortened } from "#kit/words/shortened.ts";

it("shows only the beginning of a longer text, and cuts no character in two", () => {
  expect(shortened("abcde", 5)).toBe("abcde");
  expect(shortened("abcdef", 5)).toBe("abcd…");
  expect(shortened("𝄞𝄞𝄞", 3)).toBe("𝄞𝄞𝄞");
  expect(shortened("𝄞𝄞𝄞𝄞", 3)).toBe("𝄞𝄞…");
});
