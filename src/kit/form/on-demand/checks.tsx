import type { ControlProps } from "../control.ts";
import { describedBy, HintAndProblem } from "../controls/field-frame.tsx";

/** A checkbox for each choice. The value lists the ticked ones in the order of the options. */
export function ChecksControl(props: ControlProps) {
  const { id, name, label, value, options, words, onText } = props;
  const chosen = value.split(",");
  return (
    <fieldset class="field checks" aria-describedby={describedBy(props)}>
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="checkbox"
            id={`${id}-${option.value}`}
            name={`${name}.${option.value}`}
            value={option.value}
            checked={chosen.includes(option.value)}
            onChange={(event) => onText(event.currentTarget.checked ? "yes" : "no", option.value)}
          />
          <span>{words.value(option.name)}</span>
        </label>
      ))}
      <HintAndProblem {...props} />
    </fieldset>
  );
}
