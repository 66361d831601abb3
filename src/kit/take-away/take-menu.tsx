import { useMemo, useRef, useState } from "preact/hooks";
import type { Words } from "../wording.ts";
import { whyFailed } from "./why-failed.ts";

/** Buttons under one label: the form each takes, and the key of its word. */
export interface TakeGroup<F extends string> {
  readonly label: string;
  readonly forms: readonly (readonly [form: F, label: string])[];
}

interface Props<F extends string> {
  readonly words: Words;
  /** The key of what the buttons do. */
  readonly title: string;
  readonly groups: readonly TakeGroup<F>[];
  /** Takes it away in one form; a text that comes back is said instead of "done". */
  readonly take: (form: F) => Promise<string | undefined>;
}

/** Copy, download, keep: says that it is working, then that it is done or what to do instead. */
export function TakeMenu<F extends string>(props: Props<F>) {
  const { words, title, groups } = props;
  const latest = useRef(props);
  latest.current = props;
  const [said, setSaid] = useState<{ readonly text: string; readonly bad?: true }>({ text: "" });
  const turn = useRef(0);
  const press = async (form: F): Promise<void> => {
    const mine = (turn.current += 1);
    const say = (text: string, bad?: true): void => {
      if (mine === turn.current) setSaid(bad === undefined ? { text } : { text, bad });
    };
    say(words.text("take.working"));
    try {
      say((await latest.current.take(form)) ?? (form === "print" ? "" : words.text(`take.done.${form}`)));
    } catch (error) {
      say(words.text(`take.failed.${whyFailed(error)}`), true);
    }
  };
  // Buttons of one result are those of the next: a key press need not make them again.
  const buttons = useMemo(
    () =>
      groups.map(({ label, forms }) => (
        <span key={label}>
          <span class="label">{words.text(label)}</span>
          {forms.map(([form, name]) => (
            <button key={form} type="button" onClick={() => void press(form)}>
              {words.text(name)}
            </button>
          ))}
        </span>
      )),
    [words, groups],
  );
  return (
    <div class="take" role="group" aria-label={words.text(title)}>
      {buttons}
      <span class={said.bad === undefined ? "done" : "done bad"} role="status">
        {said.text}
      </span>
    </div>
  );
}
