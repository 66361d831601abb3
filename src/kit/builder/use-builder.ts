import { useMemo, useRef, useState } from "preact/hooks";
import type { Market } from "#schema/market.ts";
import type { SharedValue } from "../device/shared-value.ts";
import { useDrafts, type Drafts } from "../drafts/use-drafts.ts";
import type { Fields, Given } from "../fields/field.ts";
import { withField, type FormState, type Typed } from "../fields/form-state.ts";
import { decode } from "../fields/url.ts";
import { noMarket } from "../mount/no-market.ts";
import type { Words } from "../words/words.ts";
import { withChosenTexts } from "./with-chosen-texts.ts";
import { fieldsOf, type Builder, type Check, type DraftShown } from "./builder.ts";
import {
  entriesOf,
  laidOver,
  recordKind,
  settingEntry,
  type BuilderRecord,
  type Model,
  type RecordChange,
  type SavedRecords,
  type Values,
} from "./record.ts";

export interface BuilderProps {
  readonly builder: Builder;
  readonly library: unknown;
  readonly words: Words;
  /** Undefined during the build, where nothing is stored. */
  readonly shared?: SharedValue<SavedRecords, RecordChange> | undefined;
}

/** A builder in use: the draft on the screen, and the reader's changes to it. */
export interface BuilderAtWork {
  readonly drafts: Drafts<BuilderRecord>;
  readonly model: Model;
  /** The model with the reader's changes. */
  readonly shown: Model;
  readonly draft: DraftShown;
  readonly checks: readonly Check[];
  readonly given: Given;
  readonly market: Market;
  /** The form state of the fields, or of one entry of a list. */
  stateOf(entry?: EntryOf): FormState;
  setField(name: string, text: string): void;
  setCell(entry: EntryOf, columns: Fields, name: string, text: string): void;
}

export interface EntryOf {
  readonly list: string;
  readonly id: string;
}

export function useBuilder({ builder, library, words, shared }: BuilderProps): BuilderAtWork {
  const drafts = useDrafts(recordKind, shared);
  const model = useMemo(
    () => builder.model(library, drafts.record.fields),
    [builder, library, drafts.record.fields],
  );
  const fields = useMemo(() => fieldsOf(builder), [builder]);
  const laid = laidOver(model, drafts.record);
  const { input } = decode(fields, laid.fields, noMarket, words.language);
  const shown = withChosenTexts(builder, library, laid, input);
  const draft: DraftShown = { fields: input, entries: (list) => entriesOf(shown, list) };
  const [, redraw] = useState(0);
  /** The texts as typed, which may not have given a value yet, by draft and field. */
  const typed = useRef<Record<string, Readonly<Record<string, Typed>>>>({});
  const typedKey = (entry?: EntryOf): string =>
    [drafts.key, ...(entry === undefined ? [] : [entry.list, entry.id])].join(" ");

  const stateFor = (raw: Values, entry?: EntryOf): FormState => ({
    raw,
    typed: typed.current[typedKey(entry)] ?? {},
    address: undefined,
  });
  const rawOf = ({ list, id }: EntryOf): Values => shown.lists[list]?.[id]?.values ?? {};

  /** Takes a text typed into one field; returns the values that changed with it. */
  function take(of: Fields, before: FormState, name: string, text: string, entry?: EntryOf): Values {
    const after = withField(of, before, { name, text }, noMarket, words.language);
    typed.current = { ...typed.current, [typedKey(entry)]: after.typed };
    redraw((count) => count + 1);
    const field = name.split(".")[0] ?? "";
    const value = after.raw[field];
    return value === undefined || value === before.raw[field] ? {} : { [field]: value };
  }

  return {
    drafts,
    model,
    shown,
    draft,
    checks: builder.checks(draft, library, words),
    given: input,
    market: noMarket,
    stateOf: (entry) => stateFor(entry === undefined ? shown.fields : rawOf(entry), entry),
    setField(name, text) {
      const changed = take(fields, stateFor(shown.fields), name, text);
      if (Object.keys(changed).length > 0) drafts.edit({ fields: changed }, name);
    },
    setCell(entry, columns, name, text) {
      const changed = take(columns, stateFor(rawOf(entry), entry), name, text, entry);
      if (Object.keys(changed).length === 0) return;
      drafts.edit(settingEntry(shown, entry.list, entry.id, changed), `${entry.list} ${entry.id} ${name}`);
    },
  };
}
