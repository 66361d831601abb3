import type { Market } from "#schema/market.ts";
import type { Field, Fields, Given } from "../fields/fields.ts";
import type { FieldError } from "../fields/form-state.ts";
import type { Words } from "../words/wording.ts";
import { Combobox } from "./combobox.tsx";
import { NumberControl, SegmentsControl, SelectControl } from "./controls.tsx";
import { shownValue } from "../fields/shown-value.ts";
import { askedFields } from "./asked-fields.ts";
import { PlacesControl } from "./places-control.tsx";
import { errorText } from "./error-text.ts";

/** A list longer than this is searched, not scrolled. */
const longList = 12;

interface Props {
  readonly id: string;
  readonly fields: Fields;
  readonly given: Given;
  /** What stands in number fields that were not read: shown as typed, never lost. */
  readonly typed: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, FieldError>>;
  readonly market: Market;
  readonly only: readonly string[] | undefined;
  readonly words: Words;
  readonly onField: (name: string, value: string) => void;
}

/** The controls of a calculator, made from its fields alone. */
export function FieldControls(props: Props) {
  return (
    <>
      {askedFields(props.fields, props.given, props.market, props.only).map(([name, field]) => (
        <Control key={name} name={name} field={field} {...props} />
      ))}
    </>
  );
}

function Control({ name, field, ...form }: Props & { readonly name: string; readonly field: Field }) {
  const { id, given, typed, errors, market, words, onField } = form;
  const error = errors[name];
  const options = field.options?.(given, market) ?? [];
  const held = given[name] ?? "";
  const value = typed[name] ?? shownValue(held, words);
  const common = {
    id: `${id}-${name}`,
    name,
    label: words.text(`field.${name}`),
    value,
    hint: hintOf(
      name,
      field,
      options.find((option) => option.value === value)?.explanation?.[words.language],
      words,
    ),
    error: error === undefined ? undefined : errorText(error, field, words),
    words,
    onValue: (next: string) => onField(name, next),
  };
  switch (field.control) {
    case "select":
      return options.length > longList ? (
        <Combobox {...common} value={String(held)} typed={typed[name]} options={options} />
      ) : (
        <SelectControl {...common} options={options} />
      );
    case "segments":
      return <SegmentsControl {...common} options={options} />;
    case "places":
      return field.takes.is === "ids" && typeof held === "object" ? (
        <PlacesControl
          {...common}
          options={options}
          several={field.takes}
          chosen={held}
          typed={typed[name]}
        />
      ) : null;
    case "number":
      return <NumberControl {...common} unit={field.unit === undefined ? "" : words.text(field.unit)} />;
  }
}

function hintOf(
  name: string,
  field: Field,
  explanation: string | undefined,
  words: Words,
): string | undefined {
  if (explanation !== undefined) return explanation;
  if (field.takes.is === "number") {
    return words.text("unit.bounds", {
      min: field.takes.min,
      max: field.takes.max,
      unit: field.unit === undefined ? "" : words.text(field.unit),
    });
  }
  return words.has(`field.${name}.hint`) ? words.text(`field.${name}.hint`) : undefined;
}
