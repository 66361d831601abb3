import type { ControlProps } from "../control.ts";
import { describedBy, HintAndProblem } from "./field-frame.tsx";

/** A choice among a few values, drawn as a small scale with a pointer at the chosen one. */
export function SegmentsControl(props: ControlProps) {
  const { id, name, label, value, options, words, onText } = props;
  return (
    <fieldset class="field" aria-describedby={describedBy(props)}>
      <legend>{label}</legend>
      <div class="seg">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              id={`${id}-${option.value}`}
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onText(option.value)}
            />
            <span>{shortName(words.value(option.name), label)}</span>
          </label>
        ))}
      </div>
      <HintAndProblem {...props} />
    </fieldset>
  );
}

/**
 * Removes the label from a name, so that it is not repeated in every segment: "Level 3" under the label
 * "Level" is "3".
 */
function shortName(name: string, label: string): string {
  return name.startsWith(`${label} `) ? name.slice(label.length + 1) : name;
}
