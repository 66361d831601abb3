import type { JSX } from "preact";
import type { Market, Need } from "#schema/market.ts";
import type { Fields, Given, InputOf } from "./fields/field.ts";
import type { Result } from "./result/result.ts";
import type { MetadataEntry } from "./result/metadata.tsx";
import type { Words } from "./words/words.ts";

export type Audience = "job-seeker" | "hr" | "manager";

/** `tool.ts` of a calculator: plain data, so that menus, search and the sitemap never load a view. */
export interface Tool<Input = Given> {
  readonly id: string;
  readonly audience: readonly Audience[];
  readonly group: "place-a-salary" | "set-pay" | "hire" | "onboard-and-evaluate";
  /** Other tools, by id; a link appears when its target exists. */
  readonly related: readonly string[];
  /** The questions it answers on the home page: for whom, and the key of the question in its texts. */
  readonly questions: readonly { readonly audience: Audience; readonly text: string }[];
  /** What pages of data open it with, each with the key of the link's words. */
  readonly opensOn?: {
    /** A data set, an occupation of it, or a place of it: the names of the fields they go to. */
    readonly dataset?: { readonly text: string };
    readonly place?: { readonly field: string; readonly text: string };
  };
  /** The figure for one place, which the home page asks for in these fields. */
  readonly onHome?: readonly string[];
  /** Keys whose answer is timed by the benchmark; the query of the first one also opens the page that is weighed. */
  readonly bench?: readonly BenchCase[];
  /** The files nothing can be computed without; absent where it needs none, whatever its input. */
  needs?(input: Input): readonly Need[];
}

/** A key that changes what a tool shows, pressed again and again by turns. */
export interface BenchCase {
  readonly name: string;
  readonly query: string;
  /** What has the focus, by its selector. */
  readonly focus: string;
  /** A key pressed before, each time: to select what stands there, or go to its end. */
  readonly first?: string;
  /** Typed before: once, or by turns. */
  readonly type?: string | readonly [string, string];
  /** The key that is timed, by turns, so that each press changes the result. */
  readonly keys: readonly [string, string];
  /** What holds the answer, where it is not the result: its selector. */
  readonly answer?: string;
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
  /** The margin data over the tool: what its figures are, and of when. */
  metadata(result: R, words: Words): readonly MetadataEntry[];
}

export interface AnswerProps<R extends Result> {
  readonly result: R;
  readonly words: Words;
}
