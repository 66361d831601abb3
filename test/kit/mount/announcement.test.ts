import { expect, it } from "vitest";
import { announcement } from "#kit/mount/use-tool.ts";
import { wording } from "#kit/words/wording.ts";
import { textsOf } from "../../tools.ts";

it("says the question and the answer with one mark between them", () => {
  const [fr, en] = (["fr", "en"] as const).map((language) =>
    wording(language, textsOf("kit/words", language)),
  );
  if (fr === undefined || en === undefined) throw new Error("no words");
  expect(announcement("Combien d’embauches\u202f?", "250", fr)).toBe("Combien d’embauches\u202f? 250");
  expect(announcement("How many hires?", "250", en)).toBe("How many hires? 250");
  expect(announcement("Account manager, Moscow", "120", en)).toBe("Account manager, Moscow: 120");
  expect(announcement("Chargé de clientèle, Moscou", "120", fr)).toBe(
    "Chargé de clientèle, Moscou\u00a0: 120",
  );
});
