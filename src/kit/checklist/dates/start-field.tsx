import { useEffect, useRef, useState } from "preact/hooks";
import type { Words } from "../../words/words.ts";
import { fallsOnWeekend } from "./due.ts";
import { earliestFirstDay, latestFirstDay } from "./first-day.ts";
import { startKey, type ShownChecklist } from "../shown.ts";
import type { Workspace } from "../copies/use-workspace.ts";

/**
 * The field for the day that dates are counted from, the first day at work or that of an interview. An incomplete date stays in the field and does not change the sheet.
 */
export function StartField({
  shown,
  workspace,
  words,
}: {
  readonly shown: ShownChecklist;
  readonly workspace: Workspace;
  readonly words: Words;
}) {
  const { start = "" } = workspace.sheet;
  const field = useRef<HTMLInputElement>(null);
  const [bad, setBad] = useState(false);
  // Set the field only when the sheet has another day, so that the date is not overwritten while the reader
  // types.
  useEffect(() => {
    if (field.current !== null && field.current.value !== start) field.current.value = start;
    setBad(false);
  }, [start]);
  return (
    <div class={bad ? "field start bad" : "field start"}>
      <label for="first-day">{words.text(startKey(shown, "start"))}</label>
      <input
        type="date"
        id="first-day"
        ref={field}
        min={earliestFirstDay}
        max={latestFirstDay}
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
      {start !== "" && shown.from === undefined && fallsOnWeekend(start) ? (
        <span class="hint" role="status">
          {words.text("start.weekend")}
        </span>
      ) : null}
      <span class="hint" id="first-day-hint">
        {words.text(startKey(shown, "start.hint"))}
      </span>
    </div>
  );
}
