import type { Option } from "../fields/fields.ts";
import type { Words } from "../words/wording.ts";

/** What every control is given: its place in the page, its words, and what happens when it changes. */
export interface ControlProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly hint: string | undefined;
  readonly error: string | undefined;
  readonly words: Words;
  readonly onValue: (value: string) => void;
}

export function SelectControl({ options, ...props }: ControlProps & { readonly options: readonly Option[] }) {
  const { id, name, label, value, words, onValue } = props;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        name={name}
        value={value}
        aria-describedby={describedBy(props)}
        onChange={(event) => onValue(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {words.value(option.name)}
          </option>
        ))}
      </select>
      <HintAndError {...props} />
    </div>
  );
}

/** A choice of a few, drawn as a small scale with the pointer over the chosen one. */
export function SegmentsControl({
  options,
  ...props
}: ControlProps & { readonly options: readonly Option[] }) {
  const { id, name, label, value, words, onValue } = props;
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
              onChange={() => onValue(option.value)}
            />
            <span>{shortName(words.value(option.name), label)}</span>
          </label>
        ))}
      </div>
      <HintAndError {...props} />
    </fieldset>
  );
}

/** Text with a decimal keyboard: the browser's number field would drop what it cannot read. */
export function NumberControl({ unit, ...props }: ControlProps & { readonly unit: string }) {
  const { id, name, label, value, error, onValue } = props;
  return (
    <div class={error === undefined ? "field" : "field bad"}>
      <label for={id}>{label}</label>
      <div class="unit">
        <input
          type="text"
          inputMode="decimal"
          id={id}
          name={name}
          value={value}
          aria-invalid={error === undefined ? undefined : "true"}
          aria-describedby={describedBy(props)}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
        <span>{unit}</span>
      </div>
      <HintAndError {...props} />
    </div>
  );
}

export function HintAndError({ id, hint, error }: Pick<ControlProps, "id" | "hint" | "error">) {
  return (
    <>
      {hint === undefined ? null : (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error === undefined ? null : (
        <p class="err" id={`${id}-error`}>
          {error}
        </p>
      )}
    </>
  );
}

export function describedBy({
  id,
  hint,
  error,
}: Pick<ControlProps, "id" | "hint" | "error">): string | undefined {
  const ids = [hint === undefined ? "" : `${id}-hint`, error === undefined ? "" : `${id}-error`].filter(
    (one) => one !== "",
  );
  return ids.length === 0 ? undefined : ids.join(" ");
}

/** "Level 3" under the label "Level" is "3": the label need not be said five times. */
function shortName(name: string, label: string): string {
  return name.startsWith(`${label} `) ? name.slice(label.length + 1) : name;
}
