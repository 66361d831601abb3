import type { List, TickedList } from "../tree.ts";
import {
  AlignmentType,
  LevelFormat,
  Tab,
  TextRun,
  type IPropertiesOptions,
  type Paragraph,
} from "./library.ts";
import { listIndent } from "./measures.ts";
import type { Making } from "./paragraphs.ts";
import { textRuns } from "./runs.ts";
import { TickBox } from "./tick-box.ts";

/**
 * The library writes `{name-1}` as a placeholder and later replaces it with a number, wherever it occurs. XML
 * text cannot contain this character, so no text is taken for a placeholder.
 */
const inNoText = "\uFFFF";
const bullets = `${inNoText}bullets`;
const numbers = `${inNoText}numbers`;

export const numbering: NonNullable<IPropertiesOptions["numbering"]> = {
  config: [
    { reference: bullets, levels: [level(LevelFormat.BULLET, "•")] },
    { reference: numbers, levels: [level(LevelFormat.DECIMAL, "%1.")] },
  ],
};

function level(format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) {
  const indent = { left: listIndent, hanging: listIndent };
  return { level: 0, format, text, alignment: AlignmentType.START, style: { paragraph: { indent } } };
}

/** A real Word list: Word generates the bullets and numbers. */
export function listParagraphs({ ordered, items }: List, making: Making): readonly Paragraph[] {
  const instance = making.nextList();
  const reference = ordered ? numbers : bullets;
  const style = ordered ? "ListNumber" : "ListBullet";
  return items.map((item) => making.paragraph(item, { style, numbering: { reference, level: 0, instance } }));
}

/** Items with a checkbox that can be ticked in Word, each with its detail below. */
export function tickedParagraphs({ items }: TickedList, making: Making): readonly Paragraph[] {
  return items.flatMap(({ text, done, detail }, index) => {
    // Add space after the last item.
    const end = index === items.length - 1 ? { spacing: { after: 180 } } : {};
    const box = [new TickBox(done), new TextRun({ children: [new Tab()] }), ...textRuns(text)];
    const item = making.paragraph(
      text,
      { style: "Checklist", ...(detail === undefined ? end : { keepNext: true }) },
      box,
    );
    return detail === undefined
      ? [item]
      : [item, making.paragraph(detail, { style: "ChecklistDetail", ...end })];
  });
}
