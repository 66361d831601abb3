import { textOf, type Action, type DraftShown } from "#kit/builder/builder.ts";
import type { Library } from "./library.ts";
import { sectionsOf, type Section } from "./sections.ts";

/** What a version said when a new one was begun. */
export interface Version {
  readonly version: string;
  readonly sections: readonly Pick<Section, "heading" | "text" | "lines">[];
}

export interface Change {
  readonly kind: "added" | "removed";
  readonly heading: string;
  readonly line: string;
}

/** Versions are kept in the draft as a list whose entries hold the text of each. */
const list = "versions";

export function versionsOf(draft: DraftShown): readonly Version[] {
  return draft.entries(list).flatMap(({ values: { said = "" } }) => {
    try {
      return [JSON.parse(said) as Version];
    } catch {
      // A file read back may hold anything.
      return [];
    }
  });
}

/** The lines that were added or removed since a version; a reworded line is both. */
export function changesSince(before: Version, now: readonly Section[]): readonly Change[] {
  const linesOf = (sections: Version["sections"], heading: string): readonly string[] =>
    sections
      .filter((one) => one.heading === heading)
      .flatMap(({ text, lines }) => [...(text === "" ? [] : [text]), ...lines]);
  const headings = [...new Set([...before.sections, ...now].map(({ heading }) => heading))];
  return headings.flatMap((heading) => {
    const [old, fresh] = [linesOf(before.sections, heading), linesOf(now, heading)];
    return [
      ...fresh
        .filter((line) => !old.includes(line))
        .map((line): Change => ({ kind: "added", heading, line })),
      ...old
        .filter((line) => !fresh.includes(line))
        .map((line): Change => ({ kind: "removed", heading, line })),
    ];
  });
}

/**
 * Begins a new version: keeps what this one says, so that the sheet can list what changed, counts one up, and takes
 * the date away, since the new version is signed anew.
 */
export const newVersion: Action<Library> = {
  id: "new-version",
  patch(draft, _library, words) {
    const version = textOf(draft, "version");
    const sections = sectionsOf(draft, words)
      .map(({ heading, text, lines }) => ({ heading, text, lines }))
      .filter(({ text, lines }) => text !== "" || lines.length > 0);
    const said = JSON.stringify({ version, sections } satisfies Version);
    const at = draft.entries(list).length + 1;
    const next = /^\d{1,6}$/u.test(version) ? String(Number(version) + 1) : `${version}+`;
    return {
      fields: { version: next, replaces: version, date: "" },
      lists: { [list]: { [`version-${String(at)}`]: { at, values: { said } } } },
    };
  },
};
