import { noSuchDay } from "../../fields/day.ts";
import type { ControlProps } from "../control.ts";
import { describedBy, HintAndProblem, isBad } from "../controls/field-frame.tsx";

/** The browser's own date picker, which follows the reader's order of day and month. */
export function DayControl(props: ControlProps) {
  const { id, name, label, text, onText } = props;
  return (
    <div class={isBad(props) ? "field bad" : "field"}>
      <label for={id}>{label}</label>
      <input
        type="date"
        id={id}
        name={name}
        // The browser keeps the parts of a date that does not exist, and would lose them if the value were set.
        value={text === noSuchDay ? undefined : text}
        aria-invalid={isBad(props) ? "true" : undefined}
        aria-describedby={describedBy(props)}
        // A date that is half typed is no date yet; one that does not exist is told when the field is left.
        onInput={({ currentTarget: { value, validity } }) => {
          if (!validity.badInput) onText(value);
        }}
        onBlur={({ currentTarget: { validity } }) => {
          if (validity.badInput) onText(noSuchDay);
        }}
      />
      <HintAndProblem {...props} />
    </div>
  );
}
