import { linesOf as textsOf, textOf, type Action, type DraftShown } from "#kit/builder/builder.ts";
import { removing, type RecordPatch } from "#kit/builder/record.ts";
import { isRecord } from "#kit/is-record.ts";
import { isDay } from "#kit/words/is-day.ts";
import type { Library } from "./library.ts";
import { model } from "./model.ts";
import { sectionsOf, type Line, type Section } from "./sections.ts";

/** What a version said when a new one was begun. */
export interface Version {
  readonly version: string;
  /** The language its lines are in: ours change with the page. */
  readonly language: string;
  readonly lines: readonly LineOfVersion[];
  /** Undefined in a version of before approvals were kept. */
  readonly approval?: Approval;
}

/** Who signed a version, and the days. Empty where the draft did not say. */
export interface Approval {
  readonly date: string;
  readonly approver: string;
  readonly approvedOn: string;
  readonly reviewers: readonly string[];
  readonly employee: string;
  readonly readOn: string;
}

export function approvalOf(draft: DraftShown): Approval {
  const [date, approver, approvedOn] = [
    textOf(draft, "date"),
    textOf(draft, "approver"),
    textOf(draft, "approvedOn"),
  ];
  const [employee, readOn] = [textOf(draft, "employee"), textOf(draft, "readOn")];
  return { date, approver, approvedOn, reviewers: textsOf(draft, "reviewers"), employee, readOn };
}

/** Whether the draft is a later version that nobody has approved yet. */
export function awaitsApproval(draft: DraftShown): boolean {
  return textOf(draft, "approver") === "" && draft.entries(list).length > 0;
}

interface LineOfVersion extends Line {
  readonly heading: string;
}

export interface Change {
  readonly kind: "added" | "removed" | "reworded";
  readonly heading: string;
  readonly line: string;
}

/** Versions are kept in the draft as a list whose entries hold what each said. */
const list = "versions";

export function versionsOf(draft: DraftShown): readonly Version[] {
  return draft.entries(list).flatMap(({ values: { said = "" } }) => {
    try {
      const version: unknown = JSON.parse(said);
      return isVersion(version) ? [version] : [];
    } catch {
      return [];
    }
  });
}

/** A file read back may hold anything. */
function isVersion(value: unknown): value is Version {
  return (
    isRecord(value) &&
    typeof value["version"] === "string" &&
    typeof value["language"] === "string" &&
    Array.isArray(value["lines"]) &&
    value["lines"].every(
      (line) => isRecord(line) && ["id", "text", "heading"].every((name) => typeof line[name] === "string"),
    ) &&
    (value["approval"] === undefined || isApproval(value["approval"]))
  );
}

function isApproval(value: unknown): boolean {
  const isText = (one: unknown): boolean => typeof one === "string";
  return (
    isRecord(value) &&
    ["date", "approvedOn", "readOn"].every((name) => value[name] === "" || isDay(value[name])) &&
    isText(value["approver"]) &&
    isText(value["employee"]) &&
    Array.isArray(value["reviewers"]) &&
    value["reviewers"].every(isText)
  );
}

/**
 * What changed since a version, line by line. Wordings are compared only in the language the version was made in: in the
 * other one every line of ours reads differently.
 */
export function changesSince(
  before: Version,
  sections: readonly Section[],
  language: string,
): readonly Change[] {
  const now = linesOf(sections);
  const old = new Map(before.lines.map((line) => [line.id, line]));
  const ids = new Set(now.map(({ id }) => id));
  const sameLanguage = before.language === language;
  return [
    ...now.flatMap(({ id, text, heading }): readonly Change[] => {
      const was = old.get(id);
      if (was === undefined) return [{ kind: "added", heading, line: text }];
      return sameLanguage && was.text !== text ? [{ kind: "reworded", heading, line: text }] : [];
    }),
    ...before.lines
      .filter(({ id }) => !ids.has(id))
      .map(({ heading, text }): Change => ({ kind: "removed", heading, line: text })),
  ];
}

function linesOf(sections: readonly Section[]): readonly LineOfVersion[] {
  return sections.flatMap(({ heading, lines }) => lines.map((line) => ({ ...line, heading })));
}

/**
 * Begins a new version: keeps what this one says and who signed it, so that the sheet can list what changed, counts one
 * up, and takes date, approval and those who read it away, since the new version is signed anew.
 */
export const newVersion: Action<Library> = {
  id: "new-version",
  patch(draft, library, words) {
    const version = textOf(draft, "version");
    const said: Version = {
      version,
      language: words.language,
      lines: linesOf(sectionsOf(draft, words)),
      approval: approvalOf(draft),
    };
    const reviewers = draft
      .entries("reviewers")
      .map(({ id }) => removing(model(library, {}), "reviewers", id).lists?.["reviewers"] ?? {});
    const at = draft.entries(list).length + 1;
    const next = /^\d{1,6}$/u.test(version) ? String(Number(version) + 1) : `${version}+`;
    return {
      fields: { version: next, replaces: version, date: "", approver: "", approvedOn: "", readOn: "" },
      lists: {
        reviewers: Object.assign({}, ...reviewers) as NonNullable<RecordPatch["lists"]>[string],
        [list]: { [`version-${String(at)}`]: { at, values: { said: JSON.stringify(said) } } },
      },
    };
  },
};
