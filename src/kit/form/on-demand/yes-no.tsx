import type { ControlProps } from "../control.ts";
import { describedBy, HintAndProblem } from "../controls/field-frame.tsx";

export function YesNoControl(props: ControlProps) {
  const { id, name, label, value, onText } = props;
  return (
    <div class="field yes-no">
      <label>
        <input
          type="checkbox"
          id={id}
          name={name}
          value="yes"
          checked={value === "yes"}
          aria-describedby={describedBy(props)}
          onChange={(event) => onText(event.currentTarget.checked ? "yes" : "no")}
        />
        <span>{label}</span>
      </label>
      <HintAndProblem {...props} />
    </div>
  );
}
