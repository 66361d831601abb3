import type { Block, Run } from "#documents/tree.ts";
import type { Words } from "#kit/words/words.ts";
import type { Resume } from "#schema/model-cv.ts";

/** A CV in the order in which it is read: contact, profile, work, skills, education, languages. */
export function cvBlocks(
  { basics, work, education, skills, languages }: Resume,
  words: Words,
): readonly Block[] {
  const heading = (text: string): Block => ({ block: "heading", level: 2, text });
  const list = (items: readonly string[]): Block => ({ block: "list", ordered: false, items });
  const line = (name: string, text: string): string => words.text("cv.line", { name, text });
  return [
    { block: "paragraph", text: [bold(basics.label)] },
    { block: "paragraph", text: [basics.phone, basics.email, basics.location.city].join(" · ") },
    { block: "paragraph", text: basics.summary },
    heading(words.text("cv.experience")),
    ...work.flatMap(({ name, position, startDate, endDate, summary, highlights }): readonly Block[] => {
      const rest = [name, summary, when(startDate, endDate, words)].filter((one) => one !== undefined);
      return [
        { block: "paragraph", text: [bold(position), { text: `, ${rest.join(", ")}` }] },
        list(highlights),
      ];
    }),
    heading(words.text("cv.skills")),
    list(skills.map(({ name, keywords }) => line(name, keywords.join(", ")))),
    heading(words.text("cv.education")),
    list(
      education.map(({ institution, studyType, endDate }) =>
        [studyType, institution, yearOf(endDate)].join(", "),
      ),
    ),
    heading(words.text("cv.languages")),
    list(languages.map(({ language, fluency }) => line(language, fluency))),
  ];
}

function bold(text: string): Run {
  return { text, bold: true };
}

function when(from: string, to: string | undefined, words: Words): string {
  return to === undefined
    ? words.text("cv.since", { from: yearOf(from) })
    : words.text("cv.from-to", { from: yearOf(from), to: yearOf(to) });
}

function yearOf(month: string): string {
  return month.slice(0, 4);
}
