import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import type { Option } from "../../fields/field.ts";
import type { ControlProps } from "../control.ts";
import { Combobox } from "./combobox.tsx";
import { HintAndProblem } from "./field-frame.tsx";

/** Several places: the chosen ones, each with a button to remove it, and a picker to add one. */
export function PlacesControl(props: ControlProps) {
  const { name, label, field, options, words, onText } = props;
  // Fewer places than are needed are no value yet, but they are what the reader has chosen so far.
  const value = areOptions(props.text, options) ? props.text : props.value;
  const chosen = value === "" ? [] : value.split(",");
  const most = field.most ?? Infinity;
  const others = useMemo(() => options.filter((option) => !chosen.includes(option.value)), [options, value]);
  const list = useRef<HTMLFieldSetElement>(null);
  const removed = useRef<number>();
  useLayoutEffect(() => {
    // The button that was pressed is gone: the focus goes to the next one, else to the field that adds.
    if (removed.current === undefined) return;
    const buttons = list.current?.querySelectorAll<HTMLElement>("ol button") ?? [];
    (buttons[removed.current] ?? list.current?.querySelector<HTMLElement>("[role=combobox]"))?.focus();
    removed.current = undefined;
  }, [value]);
  return (
    <fieldset class="field places" data-field={name} ref={list}>
      <legend>{label}</legend>
      <ol>
        {chosen.map((one, index) => {
          const option = options.find((other) => other.value === one);
          const placeName = option === undefined ? one : words.value(option.name);
          return (
            <li key={one}>
              <span>{placeName}</span>
              {chosen.length > 1 ? (
                <button
                  type="button"
                  class="link"
                  aria-label={words.text("places.remove", { name: placeName })}
                  onClick={() => {
                    removed.current = index;
                    onText(chosen.filter((other) => other !== one).join());
                  }}
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

function areOptions(text: string, options: readonly Option[]): boolean {
  return text !== "" && text.split(",").every((id) => options.some((option) => option.value === id));
}
