import { linesOf, textOf, type DraftShown, type Paper } from "#kit/builder/builder.ts";
import type { ShownEntry } from "#kit/builder/record.ts";
import type { Block } from "#documents/tree.ts";
import { pictureIn } from "#kit/picture/field.ts";
import type { Words } from "#kit/words/words.ts";
import { linesIn, photoOf, resumeOf } from "./parts/json-resume.ts";
import type { Library } from "./parts/library.ts";
import { datePattern } from "./parts/month.ts";

/** The CV and the letter, made from one draft. */
export const papers: readonly Paper<Library>[] = [
  {
    id: "cv",
    blocks: cv,
    files: [
      {
        id: "json-resume",
        type: "application/json",
        extension: "json",
        text: (draft) => `${JSON.stringify(resumeOf(draft), undefined, 2)}\n`,
      },
    ],
  },
  { id: "letter", blocks: letter },
];

/** One column in reading order, with usual headings, so that a parser reads what a person does. */
function cv(draft: DraftShown, _library: Library, words: Words): readonly Block[] {
  const contact = ["email", "phone", "city", "url"].map((name) => textOf(draft, name));
  const more = draft.fields["hasMore"] === true ? [textOf(draft, "address"), textOf(draft, "birthDate")] : [];
  const figures = linesOf(draft, "figures");
  const name = textOf(draft, "name");
  const photo = photoOf(draft);
  const file = pictureIn(photo);
  return [
    ...(file === undefined
      ? []
      : [{ block: "photo", url: photo, ...file, alt: words.text("cv.photo", { name }) } as const]),
    { block: "heading", level: 1, text: name || words.text("cv.no-name") },
    ...text(textOf(draft, "label")),
    ...text([...contact, ...more].filter((part) => part !== "").join(" · ")),
    ...section(words.text("section.profile"), text(textOf(draft, "summary"))),
    ...section(words.text("section.figures"), list(figures)),
    ...section(
      words.text("section.work"),
      draft.entries("work").flatMap((entry) => job(entry, words)),
    ),
    ...section(
      words.text("section.skills"),
      draft.entries("skills").flatMap(({ values }) => {
        const keywords = linesIn(values["keywords"] ?? "").join(", ");
        return text(pair(values["name"], keywords, words));
      }),
    ),
    ...section(
      words.text("section.education"),
      draft.entries("education").flatMap(({ values }) => {
        const studies = [values["studyType"], values["area"], values["institution"]];
        return text([...studies, period(values, words)].filter((part) => (part ?? "") !== "").join(", "));
      }),
    ),
    ...section(
      words.text("section.languages"),
      text(
        draft
          .entries("languages")
          .map(({ values }) => pair(values["language"], values["fluency"], words))
          .filter((part) => part !== "")
          .join(", "),
      ),
    ),
  ];
}

function job({ values }: ShownEntry, words: Words): readonly Block[] {
  const title = [values["position"], values["name"]].filter((part) => (part ?? "") !== "").join(", ");
  const when = [period(values, words), values["location"]].filter((part) => (part ?? "") !== "").join(", ");
  if (title === "" && when === "") return [];
  return [
    { block: "heading", level: 3, text: title },
    ...text(when),
    ...text(values["summary"]?.trim() ?? ""),
    ...list(linesIn(values["highlights"] ?? "")),
  ];
}

/** "March 2024 to today" */
function period(values: ShownEntry["values"], words: Words): string {
  const [start = "", end = ""] = [values["startDate"], values["endDate"]];
  if (start === "") return end === "" ? "" : monthText(end, words);
  return words.text(end === "" ? "cv.since" : "cv.from-to", {
    from: monthText(start, words),
    to: monthText(end, words),
  });
}

/** The month in words: a parser takes month and year apart. */
function monthText(date: string, words: Words): string {
  if (!datePattern.test(date) || date.length === 4) return date;
  return words.format.month(date.slice(0, 7)).replace("\u00A0", " ");
}

function letter(draft: DraftShown, _library: Library, words: Words): readonly Block[] {
  const [company, post] = [textOf(draft, "company"), textOf(draft, "post") || textOf(draft, "label")];
  return [
    { block: "heading", level: 1, text: words.text("letter.subject", { post, company }) },
    ...text(
      [textOf(draft, "name"), textOf(draft, "email"), textOf(draft, "phone")]
        .filter((part) => part !== "")
        .join(" · "),
    ),
    ...text(words.text("letter.dear")),
    ...["reason", "result", "start", "close"].flatMap((name) => text(textOf(draft, name))),
    ...text(words.text("letter.regards")),
    ...text(textOf(draft, "name")),
  ];
}

/** "Tools: HubSpot, Excel", or the one that is given. */
function pair(name = "", what = "", words: Words): string {
  return name === "" || what === "" ? `${name}${what}` : words.text("cv.pair", { name, what });
}

function section(heading: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [{ block: "heading", level: 2, text: heading }, ...blocks];
}

function list(items: readonly string[]): readonly Block[] {
  return items.length === 0 ? [] : [{ block: "list", ordered: false, items }];
}

function text(value: string): readonly Block[] {
  return value
    .split("\n")
    .filter((one) => one.trim() !== "")
    .map((one) => ({ block: "paragraph", text: one.trim() }));
}
