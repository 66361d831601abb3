import type { Market } from "#schema/market.ts";
import type { Field, Fields, Given, Situation } from "../fields/field.ts";
import { typedText, type FormState } from "../fields/form-state.ts";
import type { Words } from "../words/words.ts";
import { askedFields } from "./asked-fields.ts";
import type { Controls } from "./control.ts";

interface Props {
  readonly id: string;
  readonly fields: Fields;
  readonly controls: Controls;
  readonly given: Given;
  readonly state: FormState;
  readonly market: Market;
  readonly only: readonly string[] | undefined;
  readonly words: Words;
  /** `name` may name one part of a field: `stages.2.yield`. */
  readonly onField: (name: string, text: string) => void;
}

/** The controls of a calculator, generated from its fields. */
export function FieldControls(props: Props) {
  const at = { given: props.given, market: props.market, language: props.words.language };
  return (
    <>
      {askedFields(props.fields, at, props.only).map(([name, field]) => (
        <FieldControl key={name} name={name} field={field} at={at} {...props} />
      ))}
    </>
  );
}

function FieldControl(
  props: Props & { readonly name: string; readonly field: Field; readonly at: Situation },
) {
  const { id, name, field, at, given, state, controls, words, onField } = props;
  const Control = controls[field.control];
  if (Control === undefined) throw new Error(`The control "${field.control}" of ${name} is not loaded.`);
  const { text, problems } = typedText(field, state.typed[name], given[name], at);
  const value = field.write(given[name], at);
  const options = field.options(at) ?? [];
  return (
    <Control
      id={`${id}-${name}`}
      name={name}
      label={field.label?.(at)?.[words.language] ?? words.text(`field.${name}`)}
      field={field}
      text={text}
      value={value}
      options={options}
      hint={hintOf(name, field, at, options.find((option) => option.value === value)?.explanation, words)}
      problems={problems}
      at={at}
      words={words}
      onText={(next, part) => onField(part === undefined ? name : `${name}.${part}`, next)}
    />
  );
}

/**
 * The hint of a field: the explanation of the chosen value, otherwise the tool's own hint, otherwise the
 * accepted values, unless they hold whatever anyone would type: then only an error names them.
 */
function hintOf(
  name: string,
  field: Field,
  at: Situation,
  explanation: Readonly<Record<Words["language"], string>> | undefined,
  words: Words,
): string | undefined {
  if (explanation !== undefined) return explanation[words.language];
  if (words.has(`field.${name}.hint`)) return words.text(`field.${name}.hint`);
  const accepted = field.line === undefined || field.isWide === true ? "" : field.accepts(words, at);
  return accepted === "" ? undefined : accepted;
}
