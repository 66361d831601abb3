import type { Controls } from "../../form/control.ts";
import { decode } from "../../fields/url.ts";
import { FieldControls } from "../../form/form.tsx";
import { shortened } from "../../words/shortened.ts";
import type { Words } from "../../words/words.ts";
import type { ListPart } from "../builder.ts";
import type { ShownEntry } from "../record.ts";
import type { BuilderAtWork } from "../use-builder.ts";

interface Props {
  readonly id: string;
  readonly list: ListPart;
  readonly entry: ShownEntry;
  readonly number: number;
  readonly of: number;
  readonly at: BuilderAtWork;
  readonly controls: Controls;
  readonly words: Words;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One entry: a line of text, or several fields under a summary that names it. */
export function EntryEditor(props: Props) {
  const { id, list, entry, number, of, at, controls, words, onMove, onRemove } = props;
  const entryOf = { list: list.name, id: entry.id };
  const state = at.stateOf(entryOf);
  const name = nameOf(list, entry) || words.text("builder.entry", { number });
  const buttons = (
    <span class="entry-buttons">
      <button
        type="button"
        class="link"
        data-up
        disabled={number === 1}
        aria-label={words.text("builder.up", { name })}
        onClick={() => onMove(-1)}
      >
        ↑
      </button>
      <button
        type="button"
        class="link"
        data-down
        disabled={number === of}
        aria-label={words.text("builder.down", { name })}
        onClick={() => onMove(1)}
      >
        ↓
      </button>
      <button
        type="button"
        class="link"
        data-remove
        aria-label={words.text("builder.remove", { name })}
        onClick={onRemove}
      >
        ×
      </button>
    </span>
  );
  const [only] = Object.keys(list.columns);
  if (list.title === undefined && only !== undefined) {
    return (
      <div class="entry-line">
        <textarea
          id={id}
          rows={2}
          aria-label={words.text("builder.line", { list: words.text(`list.${list.name}`), number })}
          value={state.typed[only]?.text ?? state.raw[only] ?? ""}
          onInput={({ currentTarget }) => at.setCell(entryOf, list.columns, only, currentTarget.value)}
        />
        {buttons}
      </div>
    );
  }
  return (
    <details class="entry-fold">
      <summary>{name}</summary>
      {buttons}
      <FieldControls
        id={id}
        fields={list.columns}
        controls={controls}
        given={decode(list.columns, state.raw, at.market, words.language).input}
        state={state}
        market={at.market}
        only={undefined}
        words={wordsOf(list.name, words)}
        onField={(field, text) => at.setCell(entryOf, list.columns, field, text)}
      />
    </details>
  );
}

/** A column is named for its list where the texts do so: the name of a company is not that of a person. */
function wordsOf(list: string, words: Words): Words {
  const own = (key: string): string => key.replace(/^field\./u, `field.${list}.`);
  return {
    ...words,
    has: (key) => words.has(own(key)) || words.has(key),
    text: (key, values) => words.text(words.has(own(key)) ? own(key) : key, values),
  };
}

function nameOf({ title, columns }: ListPart, { values }: ShownEntry): string {
  const texts = (title ?? Object.keys(columns)).map((name) => values[name]?.trim() ?? "");
  return shortened(texts.filter((text) => text !== "").join(", "), 60);
}
