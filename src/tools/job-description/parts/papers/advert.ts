import { linesOf, textOf, type DraftShown } from "#kit/builder/builder.ts";
import type { Block } from "#documents/tree.ts";
import type { Words } from "#kit/words/words.ts";
import type { Library } from "../library.ts";
import { payText } from "../pay-range.ts";
import { paragraph } from "./description.ts";

/** The advert: what the job is, what it pays, what it asks, and how the choice is made. */
export function advert(draft: DraftShown, _library: Library, words: Words): readonly Block[] {
  const list = (name: string): readonly Block[] => {
    const items = linesOf(draft, name);
    return items.length === 0
      ? []
      : [
          { block: "heading", level: 2, text: words.text(`section.${name}`) },
          { block: "list", ordered: false, items },
        ];
  };
  const titled = (key: string, lines: readonly string[]): readonly Block[] =>
    lines.length === 0
      ? []
      : [
          { block: "heading", level: 2, text: words.text(`section.${key}`) },
          ...lines.flatMap((line) => paragraph(line)),
        ];
  const closing = textOf(draft, "closing");
  const apply = textOf(draft, "apply");
  return [
    { block: "heading", level: 1, text: advertTitle(draft) },
    ...paragraph(textOf(draft, "company")),
    ...paragraph(textOf(draft, "inShort")),
    ...titled("pay", payLines(draft, words)),
    ...list("goals"),
    ...list("tasks"),
    ...list("required"),
    ...list("welcome"),
    ...list("terms"),
    ...list("process"),
    ...titled(
      "access",
      [textOf(draft, "access")].filter((line) => line !== ""),
    ),
    ...titled("apply", [
      ...(apply === "" ? [] : [words.text("advert.apply", { to: apply })]),
      ...(closing === "" ? [] : [words.text("advert.closing", { day: { day: closing } })]),
    ]),
  ];
}

/** The title with the place, unless it names it already. */
export function advertTitle(draft: DraftShown): string {
  const [title, place] = [textOf(draft, "title"), textOf(draft, "place")];
  return place === "" || title.includes(place) ? title : `${title}, ${place}`;
}

function payLines(draft: DraftShown, words: Words): readonly string[] {
  const base = draft.fields["isPayShown"] === false ? undefined : payText(draft, words);
  const variable = textOf(draft, "variable");
  return [...(base === undefined ? [] : [base]), ...(variable === "" ? [] : [variable])];
}
