import { useEffect, useRef, useState } from "preact/hooks";
import type { Words } from "../../words/words.ts";
import { fallsOnWeekend } from "./due.ts";
import type { Workspace } from "../copies/use-workspace.ts";

/** The first day at work: a whole day or none. What is half typed stays in the field and changes nothing. */
export function StartField({ workspace, words }: { readonly workspace: Workspace; readonly words: Words }) {
  const { start = "" } = workspace.sheet;
  const field = useRef<HTMLInputElement>(null);
  const [bad, setBad] = useState(false);
  // The field is the reader's while they type: it is set only where another day is on the sheet than the one in it.
  useEffect(() => {
    if (field.current !== null && field.current.value !== start) field.current.value = start;
    setBad(false);
  }, [start]);
  return (
    <div class={bad ? "field start bad" : "field start"}>
      <label for="first-day">{words.text("start")}</label>
      <input
        type="date"
        id="first-day"
        ref={field}
        min="1990-01-01"
        max="2199-12-31"
        aria-invalid={bad ? "true" : undefined}
        aria-describedby="first-day-hint"
        onInput={({ currentTarget: { value, validity } }) => {
          if (!validity.valid) return;
          setBad(false);
          if (value !== start) workspace.edit({ start: value === "" ? null : value }, "start");
        }}
        onBlur={({ currentTarget: { validity } }) => setBad(!validity.valid)}
      />
      {bad ? (
        <span class="err" role="alert">
          {words.text("start.bad")}{" "}
          {start === "" ? null : words.text("start.kept", { day: words.format.day(start) })}
        </span>
      ) : null}
      {start !== "" && fallsOnWeekend(start) ? (
        <span class="hint" role="status">
          {words.text("start.weekend")}
        </span>
      ) : null}
      <span class="hint" id="first-day-hint">
        {words.text("start.hint")}
      </span>
    </div>
  );
}
