import { isTicked, ownItems, type Sheet } from "../copies/sheet.ts";
import { itemsOf, listOf, type ShownChecklist, type ShownItem } from "../shown.ts";

/** An item as a sheet shows it. Numbers run through the whole list. */
export interface Line {
  readonly number: number;
  readonly item: ShownItem;
  readonly done: boolean;
  /** True if some but not all of the ids of a combined item are ticked. */
  readonly partly: boolean;
  readonly note: string;
}

export interface LineGroup {
  readonly id: string;
  readonly title?: string | undefined;
  readonly lines: readonly Line[];
}

/**
 * The items of the list that the sheet shows, group by group. The reader's own items come after them
 * (`ownLines`).
 */
export function linesOf(shown: ShownChecklist, sheet: Sheet): readonly LineGroup[] {
  let number = 0;
  return listOf(shown, sheet.list).groups.map(({ id, title, items }) => ({
    id,
    title,
    lines: items.map((item) => lineOf((number += 1), item, sheet)),
  }));
}

export function ownLines(shown: ShownChecklist, sheet: Sheet): readonly Line[] {
  const before = itemsOf(listOf(shown, sheet.list)).length;
  return ownItems(sheet).map(({ id, text }, index) => lineOf(before + index + 1, { ids: [id], text }, sheet));
}

export function allLines(shown: ShownChecklist, sheet: Sheet): readonly Line[] {
  return [...linesOf(shown, sheet).flatMap(({ lines }) => lines), ...ownLines(shown, sheet)];
}

function lineOf(number: number, item: ShownItem, sheet: Sheet): Line {
  const noted = item.ids.find((id) => Object.hasOwn(sheet.notes, id));
  const note = noted === undefined ? "" : (sheet.notes[noted] ?? "");
  const done = isTicked(sheet, item.ids);
  return { number, item, done, partly: !done && item.ids.some((id) => isTicked(sheet, [id])), note };
}
