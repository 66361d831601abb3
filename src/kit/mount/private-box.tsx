import type { Words } from "../words/words.ts";

/** The state of the private values: not stored, stored on the device, taken from a link, or storing failed. */
export type KeepState = "no" | "kept" | "from-link" | "failed";

/** Tells the reader where private figures are stored, and offers to store or delete them. */
export function PrivateBox(props: {
  readonly state: KeepState;
  readonly words: Words;
  readonly onKeep: () => void;
  readonly onForget: () => void;
}) {
  const { state, words, onKeep, onForget } = props;
  return (
    <div class="private-box">
      <p class="hint">{words.text(`private.${state}`)}</p>
      {state === "kept" ? (
        <button type="button" class="link" onClick={onForget}>
          {words.text("private.forget")}
        </button>
      ) : (
        <button type="button" class="link" onClick={onKeep}>
          {words.text("private.keep")}
        </button>
      )}
    </div>
  );
}
