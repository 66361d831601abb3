import { useState } from "preact/hooks";
import type { Words } from "../../words/words.ts";

/** The field with which the reader adds an own item. */
export function AddItem({ words, onAdd }: { readonly words: Words; readonly onAdd: (text: string) => void }) {
  const [text, setText] = useState("");
  const [empty, setEmpty] = useState(false);
  const submit = (event: Event): void => {
    event.preventDefault();
    const item = text.trim();
    setEmpty(item === "");
    if (item === "") return;
    onAdd(item);
    setText("");
  };
  return (
    <form class="add field" onSubmit={submit} autocomplete="off">
      <label for="own-add">{words.text("own.add")}</label>
      <div class="with-button">
        <input
          type="text"
          id="own-add"
          data-focus="add"
          value={text}
          aria-describedby={empty ? "own-add-error" : undefined}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit" class="btn">
          {words.text("own.add-button")}
        </button>
      </div>
      {empty ? (
        <p class="err" id="own-add-error" role="alert">
          {words.text("own.empty")}
        </p>
      ) : null}
    </form>
  );
}
