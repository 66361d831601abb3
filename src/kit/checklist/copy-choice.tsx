import type { Words } from "../wording.ts";
import { copyName } from "./copy-name.ts";
import type { Desk } from "./use-desk.ts";

/** Which copy is on the screen: over the list as soon as there are several. */
export function CopyChoice({ desk, words }: { readonly desk: Desk; readonly words: Words }) {
  const { shelf, id } = desk;
  const ids = Object.keys(shelf.sheets);
  if (desk.isLinked || ids.length < 2) return null;
  return (
    <div class="field copy-choice">
      <label for="copies-shown">{words.text("copies.shown")}</label>
      <select id="copies-shown" value={id} onChange={({ currentTarget }) => desk.open(currentTarget.value)}>
        {ids.map((one) => (
          <option key={one} value={one} selected={one === id}>
            {copyName(shelf, one, words)}
          </option>
        ))}
      </select>
    </div>
  );
}
