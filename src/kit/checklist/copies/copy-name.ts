import type { Words } from "../../words/words.ts";
import type { SavedCopies } from "./stored-copies.ts";

/** What a copy is called: the reader's name for it, else its place among those without one. */
export function copyName({ sheets }: SavedCopies, id: string, words: Words): string {
  const name = sheets[id]?.name ?? "";
  if (name !== "") return name;
  const unnamed = Object.keys(sheets).filter((one) => sheets[one]?.name === "");
  const place = unnamed.indexOf(id) + 1;
  return place <= 1 ? words.text("copies.unnamed") : words.text("copies.unnamed-more", { number: place });
}
