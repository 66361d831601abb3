import type { Block, Table, TickedItem } from "#documents/tree.ts";
import type { Words } from "../../words/words.ts";
import { dueSpan } from "../dates/due.ts";
import { allLines, linesOf, ownLines, type Line } from "./lines.ts";
import type { Sheet } from "../copies/sheet.ts";
import { listOf, startKey, type ShownChecklist } from "../shown.ts";
import { timingText } from "../dates/timing-text.ts";

/**
 * A sheet as a document: title and facts, the items group by group, the reader's own items, signatures and
 * source.
 */
export function checklistDocument(
  shown: ShownChecklist,
  sheet: Sheet,
  words: Words,
  link: string,
): readonly Block[] {
  const all = allLines(shown, sheet);
  const own = ownLines(shown, sheet);
  const done = all.filter((line) => line.done).length;
  const facts = [
    ...(shown.lists.length === 1 ? [] : [listOf(shown, sheet.list).label]),
    ...sheetFacts(shown, sheet, words),
    ...(done === 0 ? [] : [words.text("sheet.done", { done, all: all.length })]),
  ];
  const ticks = (lines: readonly Line[]): Block => ({
    block: "ticks",
    items: lines.map((line) => ticked(line, sheet, words)),
  });
  return [
    { block: "heading", level: 1, text: shown.title },
    { block: "paragraph", text: shown.lead },
    ...(facts.length === 0 ? [] : [{ block: "paragraph", text: facts.join(" · ") } as const]),
    ...linesOf(shown, sheet).flatMap(({ title, lines }): readonly Block[] => [
      ...(title === undefined ? [] : [{ block: "heading", level: 2, text: title } as const]),
      ticks(lines),
    ]),
    ...(own.length === 0
      ? []
      : [{ block: "heading", level: 2, text: words.text("sheet.own") } as const, ticks(own)]),
    ...(shown.note === undefined ? [] : [{ block: "paragraph", text: shown.note } as const]),
    ...(shown.sign.length === 0
      ? []
      : [
          {
            block: "signatures",
            title: words.text("sheet.sign"),
            labels: [...shown.sign, words.text("sheet.date")],
          } as const,
        ]),
    { block: "paragraph", text: words.text("sheet.origin", { origin: shown.origin }) },
    { block: "paragraph", text: words.text("sheet.link", { address: link }), link },
  ];
}

/** The name on the sheet, and the day from which its dates are counted. */
export function sheetFacts(
  shown: Pick<ShownChecklist, "from">,
  { name, start }: Sheet,
  words: Words,
): readonly string[] {
  return [
    ...(name === "" ? [] : [words.text("sheet.copy", { name })]),
    ...(start === undefined
      ? []
      : [words.text(startKey(shown, "sheet.start"), { day: words.format.day(start) })]),
  ];
}

function ticked({ item, done, note }: Line, sheet: Sheet, words: Words): TickedItem {
  const facts = factsOf(item, sheet, words);
  const sentences = [facts === "" ? "" : `${facts}.`, item.reason ?? ""].filter((part) => part !== "");
  const detail = [
    ...(sentences.length === 0 ? [] : [sentences.join(" ")]),
    ...(note === "" ? [] : [words.text("sheet.note", { text: note })]),
  ];
  return {
    text: [item.text, ...(item.more ?? [])].join(" + "),
    done,
    ...(detail.length === 0 ? {} : { detail: detail.join("\n") }),
  };
}

/** The owner and the due date of an item, in one line. */
export function factsOf({ owner, timing }: Line["item"], { start }: Sheet, words: Words): string {
  return [owner ?? "", timing === undefined ? "" : timingText(timing, start, words)]
    .filter((part) => part !== "")
    .join(" · ");
}

/** The sheet as a table with one row per item. */
export function checklistTable(shown: ShownChecklist, sheet: Sheet, words: Words): Table {
  const head = ["number", "group", "item", "done", "reason", "owner", "timing", "from", "until", "note"];
  const groups = [
    ...linesOf(shown, sheet),
    { id: "own", title: words.text("sheet.own"), lines: ownLines(shown, sheet) },
  ];
  return {
    block: "table",
    caption:
      sheet.name === "" ? shown.title : words.text("calendar.name", { title: shown.title, name: sheet.name }),
    head: head.map((key) => words.text(`table.${key}`)),
    rows: groups.flatMap(({ title = "", lines }) =>
      lines.map(({ number, item, done, note }) => {
        const { text, more = [], reason = "", owner = "", timing } = item;
        const span =
          timing === undefined || sheet.start === undefined ? undefined : dueSpan(sheet.start, timing);
        return [
          number,
          title,
          [text, ...more].join(" + "),
          words.text(done ? "table.yes" : "table.no"),
          reason,
          owner,
          timing === undefined ? "" : timingText(timing, undefined, words),
          span?.from ?? "",
          span?.until ?? "",
          note,
        ];
      }),
    ),
  };
}
