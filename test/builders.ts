import { plain } from "#documents/plain.ts";
import { decode } from "#kit/fields/url.ts";
import { fieldsOf, type Builder, type DraftShown } from "#kit/builder/builder.ts";
import { entriesOf, laidOver, recordKind, type BuilderRecord } from "#kit/builder/record.ts";
import { withChosenTexts } from "#kit/builder/with-chosen-texts.ts";
import { mergePatch } from "#kit/drafts/merge-patch.ts";
import type { RecordPatch } from "#kit/builder/record.ts";
import { noMarket } from "#kit/mount/no-market.ts";
import { wording } from "#kit/words/wording.ts";
import type { Words } from "#kit/words/words.ts";
import { builderSource } from "#site/builders/builder-source.ts";
import type { Language } from "#schema/text.ts";
import { textsOf } from "./tools.ts";

/** The words of a builder, as the browser has them. */
export function builderWords(id: string, language: Language, today = "2026-11-27"): Words {
  const kit = { ...textsOf("kit/words", language), ...textsOf("kit/builder", language) };
  return wording(language, kit, textsOf(`tools/${id}`, language), today);
}

/** The library as the page carries it: through JSON. */
export async function libraryOf<L>(builder: Builder<L>, language: Language): Promise<L> {
  const words = builderWords(builder.tool.id, language);
  return JSON.parse(JSON.stringify(await builder.library(builderSource(words)))) as L;
}

/** A draft after the reader's changes. */
export function recordAfter(...patches: readonly RecordPatch[]): BuilderRecord {
  return patches.reduce<BuilderRecord>((record, patch) => mergePatch(record, patch), recordKind.empty);
}

export function shownDraft<L>(
  builder: Builder<L>,
  library: L,
  language: Language,
  record: BuilderRecord = recordKind.empty,
): DraftShown {
  const laid = laidOver(builder.model(library, record.fields), record);
  const { input } = decode(fieldsOf(builder), laid.fields, noMarket, language);
  const shown = withChosenTexts(builder, library, laid, input);
  return { fields: input, entries: (list) => entriesOf(shown, list) };
}

/** What tests of a builder ask: its drafts, what it warns of and what it prints, in either language. */
export async function underTest<L>(builder: Builder<L>) {
  const { id } = builder.tool;
  const libraries = { fr: await libraryOf(builder, "fr"), en: await libraryOf(builder, "en") };
  const draftOf = (language: Language, record?: BuilderRecord): DraftShown =>
    shownDraft(builder, libraries[language], language, record);
  return {
    libraries,
    draftOf,
    said: (language: Language, ...patches: readonly RecordPatch[]): readonly string[] => {
      const words = builderWords(id, language);
      const draft = draftOf(language, recordAfter(...patches));
      return builder.checks(draft, libraries[language], words).map(({ text }) => words.say(text));
    },
    /** A paper as plain text. */
    paper: (name: string, language: Language, record?: BuilderRecord): string => {
      const found = builder.papers.find((one) => one.id === name);
      const words = builderWords(id, language);
      return plain(found?.blocks(draftOf(language, record), libraries[language], words) ?? []);
    },
  };
}

/** An entry of the reader's own, after those of the model. */
export function ownLine(list: string, text: string): RecordPatch {
  return { lists: { [list]: { "own-x": { at: 50, values: { text } } } } };
}
