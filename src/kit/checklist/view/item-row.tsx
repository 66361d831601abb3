import { Fragment, type ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Words } from "../../words/words.ts";
import { factsOf } from "../take-away/document.ts";
import type { Line } from "../take-away/lines.ts";
import { notRestored } from "./not-restored.tsx";
import type { Sheet } from "../copies/sheet.ts";

interface Props {
  readonly line: Line;
  readonly sheet: Sheet;
  readonly words: Words;
  readonly hidden: boolean;
  readonly onTick: (on: boolean) => void;
  readonly onNote: (text: string) => void;
  /** For the reader's own items: the text field shown in place of the text, and the buttons. */
  readonly field?: ComponentChildren;
  readonly buttons?: ComponentChildren;
}

/** One item: its box, text, reason, owner and due date, and the reader's note. */
export function ItemRow({ line, sheet, words, hidden, onTick, onNote, field, buttons }: Props) {
  const { item, done, partly, note, number } = line;
  const [open, setOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const id = `note-${item.ids.join("-")}`;
  const facts = factsOf(item, sheet, words);
  const box = (
    <input
      type="checkbox"
      value={item.ids.join(" ")}
      checked={done}
      indeterminate={partly}
      form={notRestored}
      aria-label={field === undefined ? undefined : item.text}
      onChange={({ currentTarget }) => onTick(currentTarget.checked)}
    />
  );
  return (
    <li class={done ? "done" : undefined} data-hidden={hidden ? "" : undefined}>
      <span class="n" aria-hidden="true">
        {number}
      </span>
      {field === undefined ? (
        <label>
          {box}
          <span>
            <b>{item.text}</b>
            {item.more?.map((more) => (
              <Fragment key={more}>
                {" "}
                <b class="also">{more}</b>
              </Fragment>
            ))}
            {facts === "" ? null : (
              <>
                {" "}
                <small class="facts-line">{facts}</small>
              </>
            )}
            {item.reason === undefined ? null : (
              <>
                {" "}
                <small>{item.reason}</small>
              </>
            )}
          </span>
        </label>
      ) : (
        <div class="own-item">
          {box}
          {field}
        </div>
      )}
      <span class="row-buttons">
        {buttons}
        <button
          type="button"
          class="link"
          ref={toggle}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {words.text(open ? "note.close" : "note")}
          <span class="vh">{words.text("note.on", { item: item.text })}</span>
        </button>
      </span>
      <div class="item-note" id={id} hidden={!open && note === ""}>
        {open && note !== "" ? <p class="on-paper">{note}</p> : null}
        {open ? (
          <textarea
            rows={2}
            value={note}
            aria-label={words.text("note.of", { item: item.text })}
            onInput={({ currentTarget }) => onNote(currentTarget.value)}
            onKeyDown={({ key }) => {
              if (key !== "Escape") return;
              setOpen(false);
              toggle.current?.focus();
            }}
            ref={(area) => {
              // The reader has opened the note, so move the focus into it once.
              if (area !== null && area.dataset["seen"] === undefined) {
                area.dataset["seen"] = "";
                area.focus();
              }
            }}
          />
        ) : (
          note !== "" && <p>{note}</p>
        )}
      </div>
    </li>
  );
}
