import type { Words } from "../wording.ts";
import type { Desk } from "./use-desk.ts";

interface Props {
  readonly said: string;
  readonly desk: Desk;
  readonly words: Words;
  readonly onDone: (text: string) => void;
}

/** What was done last, in a line that stays in view, with the way back beside it. */
export function SaidLine({ said, desk, words, onDone }: Props) {
  return (
    <div class="said-line">
      <p role="status">{said}</p>
      {said === "" || desk.undo === undefined || said === words.text("said.undone") ? null : (
        <button
          type="button"
          class="link"
          onClick={() => {
            desk.undo?.();
            onDone(words.text("said.undone"));
          }}
        >
          {words.text("undo")}
        </button>
      )}
    </div>
  );
}
