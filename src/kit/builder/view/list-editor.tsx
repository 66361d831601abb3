import { useLayoutEffect, useRef } from "preact/hooks";
import type { Controls } from "../../form/control.ts";
import { newId } from "../../drafts/saved-drafts.ts";
import type { Words } from "../../words/words.ts";
import type { ListPart } from "../builder.ts";
import { adding, entriesOf, moving, removing } from "../record.ts";
import type { BuilderAtWork } from "../use-builder.ts";
import { Choices } from "./choices.tsx";
import { EntryEditor } from "./entry-editor.tsx";

interface Props {
  readonly id: string;
  readonly list: ListPart;
  readonly library: unknown;
  readonly at: BuilderAtWork;
  readonly controls: Controls;
  readonly words: Words;
  readonly say: (text: string) => void;
}

/** A list whose entries can be chosen from ready ones, added, filled in, moved and removed by keyboard too. */
export function ListEditor({ id, list, library, at, controls, words, say }: Props) {
  const entries = entriesOf(at.shown, list.name);
  const root = useRef<HTMLFieldSetElement>(null);
  /** Where the focus goes after the next render: an entry, and the control in it. */
  const focus = useRef<{ readonly entry: string | undefined; readonly on: string }>();
  useLayoutEffect(() => {
    const wanted = focus.current;
    if (wanted === undefined) return;
    focus.current = undefined;
    const items = [...(root.current?.querySelectorAll<HTMLElement>("[data-entry]") ?? [])];
    const item = items.find((one) => one.dataset["entry"] === wanted.entry) ?? items.at(-1);
    const fold = item?.querySelector("details");
    if (fold !== null && fold !== undefined && wanted.on !== "summary") fold.open = true;
    // A button at the end of the list is disabled: its neighbour takes the focus.
    const target = item?.querySelector<HTMLElement>(`${wanted.on}:not(:disabled)`);
    (
      target ??
      item?.querySelector<HTMLElement>("textarea, input, summary, button:not(:disabled)") ??
      root.current?.querySelector<HTMLElement>("[data-add]")
    )?.focus();
  });
  const title = words.text(`list.${list.name}`);
  const isFull = entries.length >= list.most;
  const choices = list.choices?.(library, at.draft) ?? [];
  return (
    <fieldset class="list-editor" ref={root}>
      <legend>{title}</legend>
      {words.has(`list.${list.name}.hint`) ? (
        <p class="hint">{words.text(`list.${list.name}.hint`)}</p>
      ) : null}
      <ol>
        {entries.map((entry, index) => (
          <li key={entry.id} data-entry={entry.id}>
            <EntryEditor
              id={`${id}-${entry.id}`}
              list={list}
              entry={entry}
              number={index + 1}
              of={entries.length}
              at={at}
              controls={controls}
              words={words}
              onMove={(by) => {
                focus.current = { entry: entry.id, on: by < 0 ? "[data-up]" : "[data-down]" };
                at.drafts.edit(moving(at.shown, list.name, entry.id, by));
                say(words.text("builder.moved", { place: index + 1 + by, all: entries.length }));
              }}
              onRemove={() => {
                focus.current = {
                  entry: (entries[index + 1] ?? entries[index - 1])?.id,
                  on: "[data-remove]",
                };
                at.drafts.edit(removing(at.model, list.name, entry.id));
                say(words.text("builder.removed"));
              }}
            />
          </li>
        ))}
      </ol>
      {isFull ? (
        <p class="hint">{words.text("builder.full", { most: list.most })}</p>
      ) : (
        <p>
          <button
            type="button"
            class="link"
            data-add
            onClick={() => {
              const added = newId("own");
              focus.current = { entry: added, on: "textarea, input" };
              at.drafts.edit(adding(at.shown, list.name, added));
            }}
          >
            {words.text(words.has(`list.${list.name}.add`) ? `list.${list.name}.add` : "builder.add")}
          </button>
        </p>
      )}
      {choices.length === 0 ? null : (
        <Choices
          label={title}
          groups={choices}
          chosen={new Set(entries.map((entry) => entry.id))}
          isFull={isFull}
          words={words}
          onChoose={(chosen, on) => {
            at.drafts.edit(on ? adding(at.shown, list.name, chosen) : removing(at.model, list.name, chosen));
          }}
        />
      )}
    </fieldset>
  );
}
