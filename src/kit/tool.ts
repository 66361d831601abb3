import type { JSX } from "preact";
import type { Market, Need } from "#schema/market.ts";
import type { Fields, Given, InputOf } from "./fields/fields.ts";
import type { Result } from "./result/result.ts";
import type { Words } from "./words/wording.ts";

/** `tool.ts` of a calculator: plain data, so that menus, search and the sitemap never load a view. */
export interface Tool<Input = Given> {
  readonly id: string;
  readonly audience: readonly ("job-seeker" | "hr" | "manager")[];
  readonly group: "place-a-salary" | "set-pay" | "hire" | "onboard-and-evaluate";
  /** Other tools, by id; a link appears when its target exists. */
  readonly related: readonly string[];
  /** The files nothing can be computed without. */
  needs(input: Input): readonly Need[];
}

/**
 * `view.tsx` of a calculator: all the mount needs to render it and make it live. Methods, not function properties:
 * the mount handles every calculator by the general type.
 */
export interface ToolModule<F extends Fields = Fields, R extends Result = Result> {
  readonly inputs: F;
  readonly tool: Tool<InputOf<F>>;
  compute(input: InputOf<F>, market: Market): R;
  /** The one answer: the figure with its kind in words. */
  Answer(props: AnswerProps<R>): JSX.Element;
  /** Sections of its own between the table and the steps. */
  Extra?(props: AnswerProps<R> & { readonly id: string }): JSX.Element;
  /** The margin data over the tool: what this sheet is, and of when. */
  metadata(result: R, words: Words): readonly { readonly name: string; readonly value: string }[];
}

export interface AnswerProps<R extends Result> {
  readonly result: R;
  readonly words: Words;
}
