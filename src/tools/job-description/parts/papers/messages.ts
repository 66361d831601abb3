import { textOf, type DraftShown } from "#kit/builder/builder.ts";
import type { Block } from "#documents/tree.ts";
import type { Words } from "#kit/words/words.ts";
import type { Library } from "../library.ts";
import { payText } from "../pay-range.ts";
import { paragraph } from "./description.ts";

type Named = "meeting" | "pay" | "variable" | "access" | "answerBy" | "startDay";

/** The values that a paragraph is about: without them it is left out. */
const needs: Readonly<Record<string, readonly Named[]>> = {
  "message.invitation.2": ["meeting"],
  "message.invitation.4": ["pay"],
  "message.invitation.5": ["access"],
  "message.offer.2": ["pay"],
  "message.offer.3": ["variable"],
  "message.offer.4": ["startDay"],
  "message.offer.5": ["answerBy"],
};

/** A message to a candidate: each of its paragraphs is left out where the draft lacks what it says. */
export function message(kind: "invitation" | "refusal" | "offer") {
  return (draft: DraftShown, _library: Library, words: Words): readonly Block[] => {
    const candidate = textOf(draft, "candidate");
    const answerBy = textOf(draft, "answerBy");
    const startDay = textOf(draft, "startDay");
    const values = {
      title: textOf(draft, "title"),
      company: textOf(draft, "company"),
      meeting: textOf(draft, "meeting"),
      pay: payText(draft, words) ?? "",
      variable: textOf(draft, "variable"),
      access: textOf(draft, "access"),
      answerBy: answerBy === "" ? "" : words.format.day(answerBy),
      startDay: startDay === "" ? "" : words.format.day(startDay),
    };
    const paragraphs = Array.from({ length: 9 }, (_, index) => `message.${kind}.${String(index + 1)}`)
      .filter((key) => words.has(key))
      .filter((key) => (needs[key] ?? []).every((name) => values[name] !== ""));
    return [
      { block: "heading", level: 1, text: words.text(`message.${kind}.subject`, values) },
      ...paragraph(words.text(candidate === "" ? "message.dear-unnamed" : "message.dear", { candidate })),
      ...paragraphs.flatMap((key) => paragraph(words.text(key, values))),
      ...paragraph(words.text("message.close")),
      ...paragraph([textOf(draft, "sender"), values.company].filter((line) => line !== "").join("\n")),
    ];
  };
}
