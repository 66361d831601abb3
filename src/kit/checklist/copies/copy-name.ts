import type { Words } from "../../words/words.ts";
import type { SavedCopies } from "./stored-copies.ts";

/**
 * The name to show for a copy: the one the reader gave, otherwise its number among the copies without a name.
 */
export function copyName({ records }: SavedCopies, id: string, words: Words): string {
  const name = records[id]?.name ?? "";
  if (name !== "") return name;
  const unnamed = Object.keys(records).filter((one) => records[one]?.name === "");
  const place = unnamed.indexOf(id) + 1;
  return place <= 1 ? words.text("copies.unnamed") : words.text("copies.unnamed-more", { number: place });
}
