import { useEffect, useRef } from "preact/hooks";
import type { Words } from "../../words/words.ts";

interface Props {
  readonly label: string;
  readonly name: string;
  readonly words: Words;
  readonly onName: (name: string) => void;
  readonly onCancel: () => void;
}

/** Asks for the name of a copy; Escape cancels. */
export function NameForm({ label, name, words, onName, onCancel }: Props) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <form
      class="field"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        onName(field.current?.value.trim() ?? "");
      }}
      onKeyDown={({ key }) => {
        if (key === "Escape") onCancel();
      }}
    >
      <label for="copies-name">{label}</label>
      <div class="with-button">
        <input
          type="text"
          id="copies-name"
          ref={field}
          defaultValue={name}
          aria-describedby="copies-name-hint"
        />
        <button type="submit" class="btn">
          {words.text("copies.save")}
        </button>
        <button type="button" class="link" onClick={onCancel}>
          {words.text("copies.cancel")}
        </button>
      </div>
      <span class="hint" id="copies-name-hint">
        {words.text("copies.name-hint")}
      </span>
    </form>
  );
}
