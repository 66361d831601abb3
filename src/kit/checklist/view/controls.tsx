import type { Words } from "../../words/words.ts";
import type { Line } from "../take-away/lines.ts";
import { notRestored } from "./not-restored.tsx";
import { unticking } from "../copies/sheet.ts";
import { itemsOf, listOf, type ShownChecklist } from "../shown.ts";
import type { Workspace } from "../copies/use-workspace.ts";

interface Props {
  readonly workspace: Workspace;
  readonly lines: readonly Line[];
  readonly words: Words;
  readonly onlyLeft: boolean;
  readonly onOnlyLeft: (only: boolean) => void;
  readonly say: (text: string) => void;
}

type Above = Pick<Props, "workspace" | "words">;

/** The bar over the items: the progress, the filter and the undo button. */
export function Controls({ workspace, lines, words, onlyLeft, onOnlyLeft, say }: Props) {
  const done = lines.filter((line) => line.done).length;
  const filter = (only: boolean, key: string) => (
    <label>
      <input
        type="radio"
        name="show"
        checked={onlyLeft === only}
        onChange={() => onOnlyLeft(only)}
        form={notRestored}
      />
      <span>{words.text(key)}</span>
    </label>
  );
  return (
    <div class="controls">
      <div class="progress">
        <ol aria-hidden="true">
          {lines.map((line) => (
            <li key={line.number} class={line.done ? "full" : undefined} />
          ))}
        </ol>
        <output aria-label={words.text("progress.title")}>
          {words.text("progress", { done, all: lines.length })}
        </output>
      </div>
      <p class="actions">
        <button
          type="button"
          class="link"
          // Not `disabled`: the button would lose the focus after the last undo step.
          aria-disabled={workspace.undo === undefined ? "true" : undefined}
          onClick={() => {
            if (workspace.undo === undefined) return;
            workspace.undo();
            say(words.text("status.undone"));
          }}
        >
          {words.text("undo")}
        </button>
        <button
          type="button"
          class="link"
          aria-disabled={done === 0 ? "true" : undefined}
          onClick={() => {
            if (done === 0) return;
            workspace.edit(unticking(workspace.sheet));
            say(words.text("status.reset"));
          }}
        >
          {words.text("reset")}
        </button>
      </p>
      <fieldset class="filter">
        <legend class="vh">{words.text("show")}</legend>
        <div class="seg">
          {filter(false, "show.all")}
          {filter(true, "show.left")}
        </div>
      </fieldset>
    </div>
  );
}

/** The choice between the lists of the source, where there are several. */
export function ListChoice({ shown, workspace, words }: Above & { readonly shown: ShownChecklist }) {
  if (shown.lists.length === 1) return null;
  const open = listOf(shown, workspace.sheet.list);
  return (
    <fieldset class="filter lists">
      <legend class="label">{words.text("lists")}</legend>
      <div class="seg">
        {shown.lists.map((list) => (
          <label key={list.id}>
            <input
              type="radio"
              name="list"
              checked={list === open}
              form={notRestored}
              onChange={() => workspace.edit({ list: list.id }, "list")}
            />
            <span>{words.text("lists.option", { label: list.label, count: itemsOf(list).length })}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
