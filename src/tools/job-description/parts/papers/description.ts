import { linesOf, textOf, type DraftShown } from "#kit/builder/builder.ts";
import type { Block } from "#documents/tree.ts";
import type { Words } from "#kit/words/words.ts";
import type { Library } from "../library.ts";
import { sectionsOf, type Section } from "../sections.ts";
import { approvalOf, awaitsApproval, changesSince, versionsOf, type Approval } from "../versions.ts";

/** The job description as the company signs it: approval at the top right, the sections, what changed, signatures. */
export function description(draft: DraftShown, _library: Library, words: Words): readonly Block[] {
  const say = (key: string, values: Readonly<Record<string, string>> = {}): string => words.text(key, values);
  const approver = textOf(draft, "approver");
  const reviewers = linesOf(draft, "reviewers");
  const letterhead = [textOf(draft, "company"), textOf(draft, "letterhead")]
    .join("\n")
    .split("\n")
    .filter((line) => line.trim() !== "");
  return [
    ...(letterhead.length === 0 ? [] : [{ block: "letterhead", lines: letterhead } as const]),
    // A new version asks for its own signature, whoever signed the last.
    ...(approver === "" && !awaitsApproval(draft)
      ? []
      : [
          {
            block: "signatures",
            title: say("sheet.approved"),
            labels: [signer(approver, textOf(draft, "approvedOn"), words)],
            place: "top-right",
          } as const,
        ]),
    ...(reviewers.length === 0
      ? []
      : [
          {
            block: "signatures",
            title: say("sheet.reviewed"),
            labels: reviewers.map((who) => say("sheet.signed-by", { who })),
            place: "top-right",
          } as const,
        ]),
    { block: "heading", level: 1, text: say("sheet.title", { title: textOf(draft, "title") }) },
    ...paragraph(identification(draft, words)),
    ...sectionsOf(draft, words).flatMap(sectionBlocks),
    ...changed(draft, words),
    {
      block: "signatures",
      title: say("sheet.acknowledged"),
      labels: [signer(textOf(draft, "employee") || say("sheet.employee"), textOf(draft, "readOn"), words)],
    },
    ...history(draft, words),
  ];
}

/** Who signs, with the day if it is known, or the blank to fill in by hand. */
function signer(who: string, day: string, words: Words): string {
  if (who === "") return words.text("sheet.to-sign");
  return day === "" ? words.text("sheet.signed-by", { who }) : signedOn(who, day, words);
}

function signedOn(who: string, day: string, words: Words): string {
  return day === "" || who === "" ? who : words.text("sheet.signed-on", { who, day: words.format.day(day) });
}

/** Who approved and read each version, once there is more than one. */
function history(draft: DraftShown, words: Words): readonly Block[] {
  const past = versionsOf(draft);
  if (past.length === 0) return [];
  const row = (version: string, approval: Approval | undefined): readonly string[] =>
    approval === undefined
      ? [version, "", words.text("sheet.not-kept"), "", ""]
      : [
          version,
          approval.date === "" ? "" : words.format.day(approval.date),
          signedOn(approval.approver, approval.approvedOn, words) || words.text("sheet.not-yet"),
          approval.reviewers.join(", "),
          // Whose name is there without a day has not signed yet.
          approval.readOn === "" ? "" : signedOn(approval.employee, approval.readOn, words),
        ];
  return [
    {
      block: "table",
      caption: words.text("sheet.history"),
      head: ["field.version", "field.date", "field.approver", "list.reviewers", "sheet.acknowledged"].map(
        (key) => words.text(key),
      ),
      rows: [
        ...past.map(({ version, approval }) => row(version, approval)),
        row(textOf(draft, "version"), approvalOf(draft)),
      ],
    },
  ];
}

function sectionBlocks({ heading, is, lines }: Section): readonly Block[] {
  if (lines.length === 0) return [];
  const items = lines.map(({ text }) => text);
  return [
    { block: "heading", level: 2, text: heading },
    ...(is === "list" ? [{ block: "list", ordered: false, items } as const] : items.flatMap(paragraph)),
  ];
}

/** "No 12, Nantes, 3 November 2026. Version 2, which replaces version 1." */
function identification(draft: DraftShown, words: Words): string {
  const number = textOf(draft, "number");
  const date = textOf(draft, "date");
  const version = textOf(draft, "version");
  const replaces = textOf(draft, "replaces");
  const where = [
    ...(number === "" ? [] : [words.text("sheet.number", { number })]),
    textOf(draft, "place"),
    date === "" ? "" : words.format.day(date),
  ].filter((part) => part !== "");
  const sentences = [
    where.join(", "),
    version === ""
      ? ""
      : words.text(replaces === "" ? "sheet.version" : "sheet.version-replaces", { version, replaces }),
  ];
  return sentences.filter((part) => part !== "").join(". ");
}

function changed(draft: DraftShown, words: Words): readonly Block[] {
  const last = versionsOf(draft).at(-1);
  if (last === undefined) return [];
  const changes = changesSince(last, sectionsOf(draft, words), words.language);
  return [
    { block: "heading", level: 2, text: words.text("sheet.changed", { version: last.version }) },
    changes.length === 0
      ? { block: "paragraph", text: words.text("sheet.unchanged") }
      : {
          block: "list",
          ordered: false,
          items: changes.map(({ kind, heading, line }) =>
            words.text(`sheet.change.${kind}`, { heading, line }),
          ),
        },
  ];
}

export function paragraph(text: string): readonly Block[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => ({ block: "paragraph", text: line }));
}
