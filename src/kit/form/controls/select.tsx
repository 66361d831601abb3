import type { ControlProps } from "../control.ts";
import { Combobox } from "./combobox.tsx";
import { describedBy, HintAndProblem } from "./field-frame.tsx";

/** Above this number of options, the control is a search field instead of a list to scroll. */
const longList = 20;

export function SelectControl(props: ControlProps) {
  const { id, name, label, value, options, words, onText, field, at } = props;
  if (options.length > longList || field.find?.("", at) !== undefined) return <Combobox {...props} />;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        name={name}
        value={value}
        aria-describedby={describedBy(props)}
        onChange={(event) => onText(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {words.value(option.name)}
          </option>
        ))}
      </select>
      <HintAndProblem {...props} />
    </div>
  );
}
