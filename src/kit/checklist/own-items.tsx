import { useEffect, useRef, useState } from "preact/hooks";
import type { Words } from "../wording.ts";
import { ItemRow } from "./item-row.tsx";
import type { Line } from "./lines.ts";
import { adding, moving, removing } from "./sheet.ts";
import { newId, type Desk } from "./use-desk.ts";

interface Props {
  readonly desk: Desk;
  readonly lines: readonly Line[];
  readonly words: Words;
  readonly hides: (line: Line) => boolean;
  readonly onTick: (line: Line, on: boolean) => void;
  readonly say: (text: string) => void;
}

/** Items the reader adds: written in place, moved by buttons, so that the keyboard does all of it. */
export function OwnItems({ desk, lines, words, hides, onTick, say }: Props) {
  const section = useRef<HTMLElement>(null);
  const [focus, setFocus] = useState<string>();
  // A moved item takes the focus along; after one is removed it goes to the field that adds.
  useEffect(() => {
    if (focus === undefined) return;
    section.current?.querySelector<HTMLElement>(`[data-focus="${focus}"]`)?.focus();
    setFocus(undefined);
  }, [focus]);

  const move = (id: string, by: -1 | 1): void => {
    desk.edit(moving(desk.sheet, id, by));
    const place = lines.findIndex(({ item }) => item.ids[0] === id) + 1 + by;
    const atEnd = place === 1 || place === lines.length;
    setFocus(`${id} ${atEnd ? -by : by}`);
    say(words.text("own.moved", { number: place, count: lines.length }));
  };
  const remove = (id: string): void => {
    desk.edit(removing(id));
    setFocus("add");
    say(words.text("own.removed"));
  };

  return (
    <section
      class="own"
      ref={section}
      aria-labelledby="own-items"
      data-empty={lines.length === 0 ? "" : undefined}
    >
      <h2 id="own-items">{words.text("own")}</h2>
      <ol class="checks">
        {lines.map((line, index) => {
          const [id = ""] = line.item.ids;
          const item = line.item.text;
          const mover = (by: -1 | 1, key: string, sign: string, atEnd: boolean) => (
            <button
              type="button"
              class="link"
              data-focus={`${id} ${by}`}
              disabled={atEnd}
              aria-label={words.text(key, { item })}
              onClick={() => move(id, by)}
            >
              {sign}
            </button>
          );
          return (
            <ItemRow
              key={id}
              line={line}
              sheet={desk.sheet}
              words={words}
              hidden={hides(line)}
              onTick={(on) => onTick(line, on)}
              onNote={(text) => desk.edit({ notes: { [id]: text === "" ? null : text } }, `note ${id}`)}
              field={
                <OwnText
                  text={item}
                  label={words.text("own.text", { number: index + 1 })}
                  onText={(text) => {
                    const at = desk.sheet.own[id]?.at ?? index + 1;
                    desk.edit({ own: { [id]: { text, at } } }, `own ${id}`);
                  }}
                  onEmpty={() => {
                    desk.edit(removing(id));
                    say(words.text("own.removed"));
                  }}
                />
              }
              buttons={
                <>
                  {mover(-1, "own.up", "↑", index === 0)}
                  {mover(1, "own.down", "↓", index === lines.length - 1)}
                  <button
                    type="button"
                    class="link"
                    aria-label={words.text("own.remove", { item })}
                    onClick={() => remove(id)}
                  >
                    ×
                  </button>
                </>
              }
            />
          );
        })}
      </ol>
      <AddItem words={words} onAdd={(text) => desk.edit(adding(desk.sheet, newId("own"), text))} />
    </section>
  );
}

interface OwnTextProps {
  readonly text: string;
  readonly label: string;
  readonly onText: (text: string) => void;
  readonly onEmpty: () => void;
}

/** On paper a field would be cut: the same words stand beside it for print. */
function OwnText({ text, label, onText, onEmpty }: OwnTextProps) {
  return (
    <>
      <textarea
        rows={1}
        value={text}
        aria-label={label}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
        onBlur={({ currentTarget }) => {
          if (currentTarget.value.trim() === "") onEmpty();
        }}
      />
      <b class="on-paper">{text}</b>
    </>
  );
}

function AddItem({ words, onAdd }: { readonly words: Words; readonly onAdd: (text: string) => void }) {
  const [text, setText] = useState("");
  const [empty, setEmpty] = useState(false);
  const submit = (event: Event): void => {
    event.preventDefault();
    setEmpty(text.trim() === "");
    if (text.trim() === "") return;
    onAdd(text.trim());
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
