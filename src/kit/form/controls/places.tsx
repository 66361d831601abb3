import { useMemo } from "preact/hooks";
import type { ControlProps } from "../control.ts";
import { Combobox } from "./combobox.tsx";
import { HintAndProblem } from "./field-frame.tsx";

/** Several places: the chosen ones, each with a button to remove it, and a picker to add one. */
export function PlacesControl(props: ControlProps) {
  const { name, label, field, value, options, words, onText } = props;
  const chosen = value === "" ? [] : value.split(",");
  const most = field.most ?? Infinity;
  const others = useMemo(() => options.filter((option) => !chosen.includes(option.value)), [options, value]);
  const canLose = chosen.length > (field.fewest ?? 0);
  return (
    <fieldset class="field places" data-field={name}>
      <legend>{label}</legend>
      <ol>
        {chosen.map((one) => {
          const option = options.find((other) => other.value === one);
          const placeName = option === undefined ? one : words.value(option.name);
          return (
            <li key={one}>
              <span>{placeName}</span>
              {canLose ? (
                <button
                  type="button"
                  class="link"
                  aria-label={words.text("places.remove", { name: placeName })}
                  onClick={() => onText(chosen.filter((other) => other !== one).join())}
                >
                  ×
                </button>
              ) : null}
            </li>
          );
        })}
      </ol>
      {chosen.length >= most ? (
        <p class="hint">{words.text("places.full", { max: most })}</p>
      ) : (
        <Combobox
          {...props}
          label={words.text("places.add")}
          value=""
          text={props.text === value ? "" : props.text}
          hint={undefined}
          problems={[]}
          options={others}
          onText={(added) => onText([...chosen, added].join())}
        />
      )}
      <HintAndProblem {...props} hint={undefined} />
    </fieldset>
  );
}
