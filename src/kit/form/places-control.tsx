import { useMemo } from "preact/hooks";
import type { Option, Several } from "../fields/fields.ts";
import { Combobox } from "./combobox.tsx";
import { HintAndError, type ControlProps } from "./controls.tsx";

interface Props extends ControlProps {
  readonly options: readonly Option[];
  readonly several: Several;
  readonly chosen: readonly string[];
  readonly typed: string | undefined;
}

/** Several places: those chosen, each with its way out, and a picker for one more. */
export function PlacesControl({ options, several, chosen, typed, ...props }: Props) {
  const { id, label, words, onValue } = props;
  const full = chosen.length >= several.max;
  const others = useMemo(
    () => options.filter(({ value }) => !chosen.includes(value)),
    [options, chosen.join()],
  );
  return (
    <fieldset class="field places">
      <legend>{label}</legend>
      <ol>
        {chosen.map((one) => {
          const option = options.find(({ value }) => value === one);
          const name = option === undefined ? one : words.value(option.name);
          return (
            <li key={one}>
              <span>{name}</span>
              {chosen.length > several.min ? (
                <button
                  type="button"
                  class="link"
                  aria-label={words.text("places.remove", { name })}
                  onClick={() => onValue(chosen.filter((other) => other !== one).join())}
                >
                  ×
                </button>
              ) : null}
            </li>
          );
        })}
      </ol>
      {full ? (
        <p class="hint">{words.text("places.full", { max: several.max })}</p>
      ) : (
        <Combobox
          {...props}
          label={words.text("places.add")}
          value=""
          hint={undefined}
          error={undefined}
          typed={typed}
          options={others}
          onValue={(added) => onValue([...chosen, added].join())}
        />
      )}
      <HintAndError id={id} hint={undefined} error={props.error} />
    </fieldset>
  );
}
