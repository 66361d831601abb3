import { linesOf, textOf, type DraftShown } from "#kit/builder/builder.ts";
import type { Words } from "#kit/words/words.ts";

/** A section of the job description. */
export interface Section {
  readonly part: string;
  readonly heading: string;
  readonly text: string;
  readonly lines: readonly string[];
}

/** The sections of the description, those that are empty too. */
export function sectionsOf(draft: DraftShown, words: Words): readonly Section[] {
  const section = (part: string, lines: readonly string[], text = "", title = part): Section => ({
    part,
    heading: words.text(`section.${title}`),
    text,
    lines,
  });
  const isFrench = draft.fields["country"] === "fr";
  const inFields = isFrench
    ? (["status", "agreement", "classification"] as const).flatMap((name) => {
        const value = textOf(draft, name);
        return value === "" ? [] : [words.text(`line.${name}`, { value })];
      })
    : [];
  return [
    section("general", [...linesOf(draft, "general"), ...inFields]),
    section("duties", linesOf(draft, "duties")),
    section("rights", linesOf(draft, "rights")),
    section("relations", linesOf(draft, "relations")),
    section("responsibility", linesOf(draft, "responsibility")),
    section("optional", [], textOf(draft, "evaluation"), "evaluation"),
    section("optional", [], textOf(draft, "hours"), "hours"),
    section("optional", linesOf(draft, "competences"), "", "competences"),
    section("responsibility", linesOf(draft, "references"), "", "references"),
  ];
}
