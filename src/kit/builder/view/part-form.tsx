import { Fragment } from "preact";
import type { Controls } from "../../form/control.ts";
import { FieldControls } from "../../form/form.tsx";
import type { Words } from "../../words/words.ts";
import type { Part } from "../builder.ts";
import type { BuilderAtWork } from "../use-builder.ts";
import { ListEditor } from "./list-editor.tsx";

interface Props {
  readonly id: string;
  readonly part: Part;
  readonly library: unknown;
  readonly at: BuilderAtWork;
  /** The address of the folder of the language. */
  readonly home: string;
  readonly controls: Controls;
  readonly words: Words;
  /** Says what was done, for those who do not see it. */
  readonly say: (text: string) => void;
}

/** The form of one part: what to mend in it, its fields, its lists, and what can be done to the whole draft. */
export function PartForm({ id, part, library, at, home, controls, words, say }: Props) {
  const title = `${id}-part-${part.id}`;
  const notes = part.notes?.(at.draft, library, words) ?? [];
  const actions = (part.actions ?? []).filter(({ isOffered }) => isOffered?.(at.draft, library) ?? true);
  const checks = at.checks.filter((check) => check.part === part.id);
  return (
    <section class="part" aria-labelledby={title}>
      <h2 id={title} tabIndex={-1}>
        {words.text(`part.${part.id}`)}
      </h2>
      {words.has(`part.${part.id}.hint`) ? <p class="hint">{words.text(`part.${part.id}.hint`)}</p> : null}
      {checks.length === 0 ? null : (
        <ul class="to-mend" aria-label={words.text("builder.to-mend")}>
          {checks.map(({ text }, index) => (
            <li key={index}>{words.say(text)}</li>
          ))}
        </ul>
      )}
      {part.fields === undefined ? null : (
        <FieldControls
          id={id}
          fields={part.fields}
          controls={controls}
          given={at.given}
          state={at.stateOf()}
          market={at.market}
          only={undefined}
          words={words}
          onField={(name, text) => at.setField(name, text)}
        />
      )}
      {part.lists?.map((list) => (
        <ListEditor
          key={`${list.name} ${String(at.drafts.turn)}`}
          id={`${id}-${list.name}`}
          list={list}
          library={library}
          at={at}
          controls={controls}
          words={words}
          say={say}
        />
      ))}
      {notes.length === 0 ? null : (
        <dl class="part-notes">
          {notes.map(({ id: note, title: term, text, page }) => (
            <Fragment key={note}>
              <dt>{term}</dt>
              <dd>{page === undefined ? text : <a href={`${home}${page}`}>{text}</a>}</dd>
            </Fragment>
          ))}
        </dl>
      )}
      {actions.map((action) => (
        <p key={action.id}>
          <button
            type="button"
            class="btn"
            onClick={() => {
              at.drafts.edit(action.patch(at.draft, library, words));
              say(words.text(`action.${action.id}.done`));
            }}
          >
            {words.text(`action.${action.id}`)}
          </button>
        </p>
      ))}
    </section>
  );
}
