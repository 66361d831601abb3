import type { Block } from "#documents/tree.ts";
import type { Article } from "#schema/law.ts";
import type { Market } from "#schema/market.ts";
import type { Fields, Given } from "../fields/field.ts";
import type { Phrase } from "../words/phrase.ts";
import type { Words } from "../words/words.ts";
import type { Tool } from "../tool.ts";
import type { FilledModel } from "./filled-model.ts";
import type { BuilderRecord, Model, RecordPatch, ShownEntry, Values } from "./record.ts";

/**
 * The `builder.ts` of a document builder: a draft that a reader fills in part by part, and the papers made from it.
 * `L` is what the build hands to the page: the model and the lists to choose from, in the language of the page.
 * It has methods, not function properties, because the mount uses the general type for every builder.
 */
export interface Builder<L = unknown> {
  readonly tool: Tool;
  readonly parts: readonly Part<L>[];
  readonly papers: readonly Paper<L>[];
  library(source: LibrarySource): L | Promise<L>;
  /** What it opens on: a complete, plausible draft. A field of the draft may choose among several. */
  model(library: L, chosen: Values): Model;
  checks(draft: DraftShown, library: L, words: Words): readonly Check[];
  /** Files of other programs that a draft is made from. */
  readonly imports?: readonly Import[];
  /** Whether its drafts may outgrow the small storage: they are kept in the browser's database then. */
  readonly mayBeLarge?: true;
  /** The fields that the link of another page may fill in, after `#`. The text `said.handed` says so. */
  readonly takes?: readonly Taken[];
}

export interface Taken {
  readonly field: string;
  /** Whether it replaces what the reader wrote. Otherwise only a draft nobody has touched takes it. */
  readonly replaces: boolean;
  /** The value as the field has it, from that of the link; undefined if the link's is none. */
  readonly read?: (text: string) => string | undefined;
}

/** A kind of file that a draft is made from. Its label is the text `import.<id>`. */
export interface Import {
  readonly id: string;
  /** What the file dialog offers. */
  readonly accept: string;
  /** Reads the text of a file. A problem says what came and what is accepted. */
  read(text: string): { readonly record: Omit<BuilderRecord, "name"> } | { readonly problem: Phrase };
}

/** What a builder's library is made from, when the site is built. */
export interface LibrarySource {
  readonly market: Market;
  readonly words: Words;
  readonly model: (id: string) => FilledModel;
  /** The CV of a made-up person, in the form of jsonresume.org. */
  readonly resume: (id: string) => unknown;
  readonly laws: readonly ShownLaw[];
}

/** A rule of law in one language. */
export interface ShownLaw {
  /** `fr-l1222-2`: an entry of a list may have it as its id. */
  readonly id: string;
  /** The countries it holds in: its own, or those of the European Union. */
  readonly countries: readonly string[];
  readonly topic: string | undefined;
  /** The id of the state, province or town it is limited to. */
  readonly region: string | undefined;
  readonly name: string;
  readonly says: string;
  readonly advert?: Article["advert"];
}

/** One part of the form. */
export interface Part<L = unknown> {
  /** Its title is the text `part.<id>`. */
  readonly id: string;
  /** The papers that use it; all of them if undefined. */
  readonly papers?: readonly string[];
  readonly fields?: Fields;
  readonly lists?: readonly ListPart<L>[];
  readonly actions?: readonly Action<L>[];
  /** What the reader should know beside the form, such as what the law of their place asks. */
  notes?(draft: DraftShown, library: L, words: Words): readonly Note[];
}

export interface Note {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** The page it leads to, after the folder of the language, with what it is opened on after `#`. */
  readonly page?: string;
}

/** A list of entries that a reader adds, fills in, moves and removes. */
export interface ListPart<L = unknown> {
  readonly name: string;
  readonly columns: Fields;
  readonly most: number;
  /** The columns that name an entry while it is folded. Undefined for entries that are never folded. */
  readonly title?: readonly string[];
  /** Ready entries to choose from, by group. The id of a chosen one is that of its entry. */
  readonly choices?: (library: L, draft: DraftShown) => readonly ChoiceGroup[];
}

export interface ChoiceGroup {
  readonly id: string;
  /** Empty for a group that needs no title. */
  readonly title: string;
  readonly items: readonly ChoiceItem[];
}

export interface ChoiceItem {
  readonly id: string;
  /** What the entry says when it is chosen, in its column `text` unless it has `values`. */
  readonly text: string;
  readonly values?: Values;
}

/** Something the reader does to the whole draft, such as making a new version. Its label is the text `action.<id>`. */
export interface Action<L = unknown> {
  readonly id: string;
  /** Whether it is offered in this case; always if undefined. */
  readonly isOffered?: (draft: DraftShown, library: L) => boolean;
  patch(draft: DraftShown, library: L, words: Words): RecordPatch;
}

/** A draft as papers and checks read it: values of their types, and the entries of lists in order. */
export interface DraftShown {
  readonly fields: Given;
  entries(list: string): readonly ShownEntry[];
}

export interface Paper<L = unknown> {
  /** Its name is the text `paper.<id>`. */
  readonly id: string;
  blocks(draft: DraftShown, library: L, words: Words): readonly Block[];
  /** Files beside those every paper has. Their labels are the texts `file.<id>`. */
  readonly files?: readonly PaperFile<L>[];
}

export interface PaperFile<L = unknown> {
  readonly id: string;
  readonly type: string;
  readonly extension: string;
  text(draft: DraftShown, library: L, words: Words): string | Promise<string>;
}

/** What a reader may want to mend. It never blocks. */
export interface Check {
  readonly part: string;
  readonly text: Phrase;
}

/** All fields of a builder, in the order of its parts. */
export function fieldsOf<L>({ parts }: Pick<Builder<L>, "parts">): Fields {
  return Object.assign({}, ...parts.map(({ fields = {} }) => fields)) as Fields;
}

/** Every field with a control, those of the entries of lists too, by a name of its own. */
export function controlFields(builder: Pick<Builder, "parts">): Fields {
  const columns = builder.parts.flatMap(({ lists = [] }) =>
    lists.flatMap(({ name, columns: of }) =>
      Object.entries(of).map(([column, field]) => [`${name}.${column}`, field] as const),
    ),
  );
  return { ...fieldsOf(builder), ...Object.fromEntries(columns) };
}

/** The parts that a paper uses. */
export function partsOf({ parts }: Pick<Builder, "parts">, paper: string): readonly Part[] {
  return parts.filter(({ papers }) => papers === undefined || papers.includes(paper));
}

/** The text of a field that holds text; "" if it is empty. */
export function textOf({ fields }: Pick<DraftShown, "fields">, name: string): string {
  const value = fields[name];
  return typeof value === "string" ? value.trim() : "";
}

/** The non-empty texts of a list's entries. */
export function linesOf(draft: DraftShown, list: string): readonly string[] {
  return draft
    .entries(list)
    .flatMap(({ values: { text = "" } }) => (text.trim() === "" ? [] : [text.trim()]));
}
