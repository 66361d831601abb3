import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Words } from "../../words/words.ts";
import { AddItem } from "./add-item.tsx";
import { ItemRow } from "./item-row.tsx";
import type { Line } from "../take-away/lines.ts";
import { OwnText } from "./own-text.tsx";
import { adding, moving, noting, removing } from "../copies/sheet.ts";
import { newId } from "../../drafts/saved-drafts.ts";
import type { Workspace } from "../copies/use-workspace.ts";

interface Props {
  readonly workspace: Workspace;
  readonly lines: readonly Line[];
  readonly words: Words;
  readonly hides: (line: Line) => boolean;
  readonly onTick: (line: Line, on: boolean) => void;
  readonly say: (text: string) => void;
}

/**
 * The items the reader adds. They are edited in place and moved with buttons, so that all of it works with
 * the keyboard.
 */
export function OwnItems({ workspace, lines, words, hides, onTick, say }: Props) {
  const section = useRef<HTMLElement>(null);
  const [focus, setFocus] = useState<string>();
  // A moved item keeps the focus. After a removal, the focus goes to the field that adds items. A layout
  // effect does it before the next key press.
  useLayoutEffect(() => {
    if (focus === undefined) return;
    section.current?.querySelector<HTMLElement>(`[data-focus="${focus}"]`)?.focus();
    setFocus(undefined);
  }, [focus]);

  const move = (id: string, by: -1 | 1): void => {
    workspace.edit(moving(workspace.sheet, id, by));
    const place = lines.findIndex(({ item }) => item.ids[0] === id) + 1 + by;
    const atEnd = place === 1 || place === lines.length;
    setFocus(`${id} ${atEnd ? -by : by}`);
    say(words.text("own.moved", { number: place, count: lines.length }));
  };
  const remove = (id: string, focused = true): void => {
    workspace.edit(removing(id));
    if (focused) setFocus("add");
    say(words.text("own.removed"));
  };
  const mover = (id: string, item: string, by: -1 | 1, atEnd: boolean) => (
    <button
      type="button"
      class="link"
      data-focus={`${id} ${by}`}
      disabled={atEnd}
      aria-label={words.text(by === -1 ? "own.up" : "own.down", { item })}
      onClick={() => move(id, by)}
    >
      {by === -1 ? "↑" : "↓"}
    </button>
  );

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
          return (
            <ItemRow
              key={`${workspace.turn} ${id}`}
              line={line}
              sheet={workspace.sheet}
              words={words}
              hidden={hides(line)}
              onTick={(on) => onTick(line, on)}
              onNote={(text) => workspace.edit(noting(id, text), `note ${id}`)}
              field={
                <OwnText
                  text={item}
                  label={words.text("own.text", { number: index + 1 })}
                  onText={(text) => {
                    const at = workspace.sheet.own[id]?.at ?? index + 1;
                    workspace.edit({ own: { [id]: { text, at } } }, `own ${id}`);
                  }}
                  onEmpty={(within) => remove(id, within)}
                />
              }
              buttons={
                <>
                  {mover(id, item, -1, index === 0)}
                  {mover(id, item, 1, index === lines.length - 1)}
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
      <AddItem words={words} onAdd={(text) => workspace.edit(adding(workspace.sheet, newId("own"), text))} />
    </section>
  );
}
