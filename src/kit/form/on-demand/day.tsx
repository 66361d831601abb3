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
        value={text}
        aria-invalid={isBad(props) ? "true" : undefined}
        aria-describedby={describedBy(props)}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <HintAndProblem {...props} />
    </div>
  );
}
