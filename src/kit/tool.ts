import type { JSX } from "preact";
import type { Market, Need } from "#schema/market.ts";
import type { CaseBoxProps } from "./mount/case/case-box.tsx";
import type { Fields, Given, InputOf } from "./fields/field.ts";
import type { Raw } from "./fields/url.ts";
import type { Result } from "./result/result.ts";
import type { MetadataEntry } from "./result/metadata.tsx";
import type { Words } from "./words/words.ts";

export type Audience = "job-seeker" | "hr" | "manager";

/**
 * The `tool.ts` of a calculator. It holds plain data, so that menus, search and the sitemap never load a
 * view.
 */
export interface Tool<Input = Given> {
  readonly id: string;
  readonly audience: readonly Audience[];
  readonly group: "place-a-salary" | "set-pay" | "hire" | "onboard-and-evaluate";
  /** Where it stands in the lists of its group and of its readers: 1 comes first. */
  readonly rank: number;
  /** Ids of other tools. A link appears when the tool exists. */
  readonly related: readonly string[];
  /**
   * The related tools that are opened with what is chosen here, each with the fields that it calls by another name. Fields
   * of the same name are handed over as they are; "" for one that means something else there. A document takes over private ones too: its link has them after `#`.
   */
  readonly hands?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /**
   * The questions it answers, for the home page: the audience, and the key of the question in the tool's
   * texts.
   */
  readonly questions: readonly { readonly audience: Audience; readonly text: string }[];
  /** The data pages that link to the tool with fields filled in, each with the key of the link text. */
  readonly opensOn?: {
    /** The fields to fill in from a data set's page, and from a place's page. */
    readonly dataset?: { readonly text: string };
    readonly place?: { readonly field: string; readonly text: string };
  };
  /** Whether it opens on the reader's country without asking for one: by the place it proposes, for instance. */
  readonly opensByCountry?: true;
  /** The names of the fields the home page shows. They ask for the figure of one place. */
  readonly onHome?: readonly string[];
  /**
   * Key presses whose response time the benchmark measures. The query of the first also opens the page whose
   * size is measured.
   */
  readonly bench?: readonly BenchCase[];
  /** The files that this input cannot be computed without. Absent if the tool never needs data. */
  needs?(input: Input, market: Pick<Market, "datasets">): readonly Need[];
}

/**
 * A key press that the benchmark repeats. It alternates between two keys, so that each press changes the
 * result.
 */
export interface BenchCase {
  readonly name: string;
  readonly query: string;
  /** The selector of the element that has the focus. */
  readonly focus: string;
  /** A key pressed before each measured one, for example to select the text or to move to its end. */
  readonly first?: string;
  /** The text typed before the measured key: always the same, or two texts in turn. */
  readonly type?: string | readonly [string, string];
  /** The two keys that are measured in turn, so that each press changes the result. */
  readonly keys: readonly [string, string];
  /** The selector of the element that shows the answer, if it is not the result. */
  readonly answer?: string;
}

/**
 * The `view.tsx` of a calculator: what the mount needs to render it and to make it interactive. It has
 * methods, not function properties, because the mount uses the general type for every calculator.
 */
export interface ToolModule<F extends Fields = Fields, R extends Result = Result> {
  readonly inputs: F;
  readonly tool: Tool<InputOf<F>>;
  compute(input: InputOf<F>, market: Market): R;
  /** Where the tool's needs are no files of the API: brings what they name. */
  readonly load?: (needs: readonly Need[]) => Promise<Market>;
  /** The main answer: the figure with its kind in words. */
  Answer(props: AnswerProps<R>): JSX.Element;
  /** Of a tool whose entries are too many for a link: saves all of them in a file, and reads it back. */
  CaseFold?(props: CaseBoxProps): JSX.Element;
  /**
   * What other tools may take over from its result: `hands` names it as it does fields. Documents take all of it, by
   * their fields.
   */
  carries?(result: R): Raw;
  /** The facts about the figures that are shown above the tool, such as their source and period. */
  metadata(result: R, words: Words): readonly MetadataEntry[];
}

export interface AnswerProps<R extends Result> {
  readonly result: R;
  readonly words: Words;
  /** Changes a field of the form, once the view is live. */
  readonly change?: ((name: string, text: string) => void) | undefined;
  /** The site's base path, for links to other tools. */
  readonly base: string;
}
