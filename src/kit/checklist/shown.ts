import type { Timing } from "#schema/checklist.ts";

/** A checklist with its texts in one language, ready to show. */
export interface ShownChecklist {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  /** The people the checklist is for. */
  readonly audience: string;
  /** Tells whether the checklist comes from a source or was written for this site. */
  readonly origin: string;
  readonly note?: string | undefined;
  /** What its dates are counted from, if not the first day at work. */
  readonly from?: "interview" | undefined;
  /** Usually a single list; several where the source has lists that differ. */
  readonly lists: readonly ShownList[];
  /** The people who sign the sheet. */
  readonly sign: readonly string[];
}

export interface ShownList {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly ShownGroup[];
}

export interface ShownGroup {
  readonly id: string;
  readonly title?: string | undefined;
  readonly items: readonly ShownItem[];
}

export interface ShownItem {
  /**
   * Usually one id. Several where a list of the source combines several items: the box is ticked when all of
   * them are.
   */
  readonly ids: readonly string[];
  readonly text: string;
  /** The texts of the other items that a combined item includes. */
  readonly more?: readonly string[] | undefined;
  readonly reason?: string | undefined;
  readonly owner?: string | undefined;
  readonly timing?: Timing | undefined;
}

/** The list a sheet shows: the one it names, otherwise the first. */
export function listOf({ lists }: ShownChecklist, id: string | undefined): ShownList {
  const list = lists.find((one) => one.id === id) ?? lists[0];
  if (list === undefined) throw new Error("A checklist has a list at least.");
  return list;
}

export function itemsOf(list: ShownList): readonly ShownItem[] {
  return list.groups.flatMap(({ items }) => items);
}

/** All ids that can be ticked, in any of the lists. */
export function idsOf({ lists }: ShownChecklist): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => itemsOf(list).flatMap(({ ids }) => ids)));
}

/** The key of a text about the day that dates are counted from. */
export function startKey({ from }: Pick<ShownChecklist, "from">, key: string): string {
  return from === undefined ? key : `${key}.${from}`;
}

export function isDated({ lists }: ShownChecklist): boolean {
  return lists.some((list) => itemsOf(list).some(({ timing }) => timing !== undefined));
}
