import { Fragment } from "preact";
import { useMemo, useRef, useState } from "preact/hooks";
import type { Words } from "../words/words.ts";
import { whyFailed } from "../clipboard/why-failed.ts";

/** Buttons under one label, each with its format and the key of its text. */
export interface TakeGroup<F extends string> {
  readonly label: string;
  readonly forms: readonly TakeForm<F>[];
}

export interface TakeForm<F extends string> {
  readonly form: F;
  /** The key of its text. */
  readonly label: string;
  /** The title of the section it concerns, if there are several. */
  readonly title?: string;
}

/** A status message; `bad` if something is missing. */
export interface Status {
  readonly text: string;
  readonly bad?: true;
}

interface Props<F extends string> {
  readonly words: Words;
  /** The key of the text that says what the buttons do. */
  readonly title: string;
  readonly groups: readonly TakeGroup<F>[];
  /** A choice of what is taken, with the key of its text. */
  readonly choice?: { readonly label: string; readonly choose: (chosen: boolean) => void };
  /** Copies or saves in one format. A status it returns is shown instead of "done". */
  readonly take: (form: F) => Promise<Status | undefined>;
}

/** Buttons to copy and save. The menu says that it is working, then that it is done or what to do instead. */
export function TakeMenu<F extends string>(props: Props<F>) {
  const { words, title, groups, choice } = props;
  const latest = useRef(props);
  latest.current = props;
  const [said, setStatus] = useState<Status>({ text: "" });
  const turn = useRef(0);
  const press = async (form: F): Promise<void> => {
    const mine = (turn.current += 1);
    const say = (status: Status): void => {
      if (mine === turn.current) setStatus(status);
    };
    say({ text: words.text("take.working") });
    try {
      const status = await latest.current.take(form);
      say(status ?? { text: form.startsWith("print") ? "" : words.text(doneKey(form, words)) });
    } catch (error) {
      say({ text: words.text(`take.failed.${whyFailed(error)}`), bad: true });
    }
  };
  // The buttons are the same for the next result, so do not render them again on a key press.
  const buttons = useMemo(
    () =>
      groups.map(({ label, forms }) => (
        <span key={label}>
          <span class="label">{words.text(label)}</span>{" "}
          {forms.map(({ form, label: name, title: of = "" }) => (
            <Fragment key={form}>
              <button type="button" onClick={() => void press(form)}>
                {words.text(name, { title: of })}
              </button>{" "}
            </Fragment>
          ))}
        </span>
      )),
    [words, groups],
  );
  return (
    <div class="take" role="group" aria-label={words.text(title)}>
      {buttons}
      {choice === undefined ? null : (
        <span>
          <label>
            <input
              type="checkbox"
              name="whole"
              onChange={({ currentTarget: { checked } }) => choice.choose(checked)}
            />{" "}
            {words.text(choice.label)}
          </label>
        </span>
      )}
      <span class={said.bad === undefined ? "done" : "done bad"} role="status">
        {said.text}
      </span>
    </div>
  );
}

/** The text for "done": of its own for what is copied, the same for every file. */
function doneKey(form: string, words: Words): string {
  const key = `take.done.${form}`;
  return words.has(key) ? key : "take.done.file";
}
