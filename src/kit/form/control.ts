import type { ComponentType } from "preact";
import type { Field, Option, Problem, Situation } from "../fields/field.ts";
import type { Words } from "../words/words.ts";

/** The props of every control: its id and names, its texts, and the change handler. */
export interface ControlProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly field: Field;
  /** The text shown in the control: the text typed, or the value. */
  readonly text: string;
  /** The value in the form a reader would type it. */
  readonly value: string;
  readonly options: readonly Option[];
  readonly hint: string | undefined;
  readonly problems: readonly Problem[];
  readonly at: Situation;
  readonly words: Words;
  /** `part` names one part of the field: a cell of its rows, or the currency of an amount. */
  readonly onText: (text: string, part?: string) => void;
}

export type Control = ComponentType<ControlProps>;
export type Controls = Readonly<Record<string, Control>>;

/** The problems of the field itself, or of one part of it, as text. */
export function problemText({ problems, words }: Pick<ControlProps, "problems" | "words">, part = "") {
  const texts = problems.filter((one) => one.part === part).map(({ text }) => words.say(text));
  return texts.length === 0 ? undefined : texts.join(" ");
}
