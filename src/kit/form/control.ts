import type { ComponentType } from "preact";
import type { Field, Option, Problem, Situation } from "../fields/field.ts";
import type { Words } from "../words/words.ts";

/** What every control is given: its place in the page, its words, and what happens when it changes. */
export interface ControlProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly field: Field;
  /** What stands in the control: the text typed, or the value. */
  readonly text: string;
  /** The value as it would be typed. */
  readonly value: string;
  readonly options: readonly Option[];
  readonly hint: string | undefined;
  readonly problems: readonly Problem[];
  readonly at: Situation;
  readonly words: Words;
  /** `part` names one part of the field: a cell of its rows, the currency of an amount. */
  readonly onText: (text: string, part?: string) => void;
}

export type Control = ComponentType<ControlProps>;
export type Controls = Readonly<Record<string, Control>>;

/** What is wrong with the field itself, or with one part of it, in words. */
export function problemText({ problems, words }: Pick<ControlProps, "problems" | "words">, part = "") {
  const texts = problems.filter((one) => one.part === part).map(({ text }) => words.say(text));
  return texts.length === 0 ? undefined : texts.join(" ");
}
