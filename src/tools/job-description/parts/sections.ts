import { textOf, type DraftShown } from "#kit/builder/builder.ts";
import type { Words } from "#kit/words/words.ts";

/** A section of the job description. */
export interface Section {
  readonly part: string;
  readonly heading: string;
  /** A paragraph, or the items of a list. */
  readonly is: "text" | "list";
  readonly lines: readonly Line[];
}

/** A line with an id that its wording and the language of the page do not change. */
export interface Line {
  readonly id: string;
  readonly text: string;
}

/** The sections of the description, those that are empty too. */
export function sectionsOf(draft: DraftShown, words: Words): readonly Section[] {
  const heading = (title: string): string => words.text(`section.${title}`);
  const ofList = (list: string): readonly Line[] =>
    draft.entries(list).flatMap(({ id, values: { text = "" } }) => line(`${list} ${id}`, text));
  const listed = (list: string, part = list, more: readonly Line[] = []): Section => ({
    part,
    heading: heading(list),
    is: "list",
    lines: [...ofList(list), ...more],
  });
  const written = (field: string): Section => ({
    part: "optional",
    heading: heading(field),
    is: "text",
    lines: line(field, textOf(draft, field)),
  });
  return [
    listed("general", "general", draft.fields["country"] === "fr" ? frenchLines(draft, words) : []),
    listed("duties"),
    listed("rights"),
    listed("relations"),
    listed("responsibility"),
    written("evaluation"),
    written("hours"),
    listed("competences", "optional"),
    listed("references", "responsibility"),
  ];
}

/** What a French job description states besides, each asked in a field of its own. */
function frenchLines(draft: DraftShown, words: Words): readonly Line[] {
  return ["status", "agreement", "classification"].flatMap((name) => {
    const value = textOf(draft, name);
    return value === "" ? [] : line(name, words.text(`line.${name}`, { value }));
  });
}

function line(id: string, text: string): readonly Line[] {
  return text.trim() === "" ? [] : [{ id, text: text.trim() }];
}
