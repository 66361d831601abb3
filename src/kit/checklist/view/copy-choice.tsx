import type { Words } from "../../words/words.ts";
import { copyName } from "../copies/copy-name.ts";
import type { Workspace } from "../copies/use-workspace.ts";

/** The choice of the copy to show. It appears over the list when there are several copies. */
export function CopyChoice({ workspace, words }: { readonly workspace: Workspace; readonly words: Words }) {
  const { saved, id } = workspace;
  const ids = Object.keys(saved.records);
  if (workspace.isLinked || ids.length < 2) return null;
  return (
    <div class="field copy-choice">
      <label for="copies-shown">{words.text("copies.shown")}</label>
      <select
        id="copies-shown"
        value={id}
        onChange={({ currentTarget }) => workspace.open(currentTarget.value)}
      >
        {ids.map((one) => (
          <option key={one} value={one} selected={one === id}>
            {copyName(saved, one, words)}
          </option>
        ))}
      </select>
    </div>
  );
}
