import type { Words } from "../../words/words.ts";
import type { Workspace } from "../copies/use-workspace.ts";

interface Props {
  readonly said: string;
  readonly workspace: Workspace;
  readonly words: Words;
  readonly onDone: (text: string) => void;
}

/**
 * The status line: says what was done last and offers to undo it. It stays in view while the page scrolls.
 */
export function StatusLine({ said, workspace, words, onDone }: Props) {
  return (
    <div class="status-line">
      <p role="status">{said}</p>
      {said === "" || workspace.undo === undefined || said === words.text("status.undone") ? null : (
        <button
          type="button"
          class="link"
          onClick={() => {
            workspace.undo?.();
            onDone(words.text("status.undone"));
          }}
        >
          {words.text("undo")}
        </button>
      )}
    </div>
  );
}
