import type { ControlProps } from "../control.ts";
import { describedBy, HintAndProblem, isBad } from "./field-frame.tsx";

/** A text field with a decimal keyboard. A number field of the browser would drop text it cannot parse. */
export function NumberControl(props: ControlProps) {
  const { id, name, label, field, text, words, onText } = props;
  return (
    <div class={isBad(props) ? "field bad" : "field"}>
      <label for={id}>{label}</label>
      <div class="unit">
        <input
          type="text"
          inputMode="decimal"
          id={id}
          name={name}
          value={text}
          aria-invalid={isBad(props) ? "true" : undefined}
          aria-describedby={describedBy(props)}
          onInput={(event) => onText(event.currentTarget.value)}
        />
        {field.unit === undefined ? null : <span>{words.text(field.unit)}</span>}
      </div>
      <HintAndProblem {...props} />
    </div>
  );
}
