import type { Timing } from "#schema/checklist.ts";

/** A checklist put into the words of one language, as the page shows it. */
export interface ShownChecklist {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  /** Who it is for. */
  readonly audience: string;
  /** Whether a source lists it or it was composed here. */
  readonly origin: string;
  readonly note?: string | undefined;
  /** Most often one; the lists of the source where they differ. */
  readonly lists: readonly ShownList[];
  /** Who signs the sheet. */
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
  /** One, or several that a list of the source has as one: the box is ticked when all are. */
  readonly ids: readonly string[];
  readonly text: string;
  /** The further things an item of several holds. */
  readonly more?: readonly string[] | undefined;
  readonly reason?: string | undefined;
  readonly owner?: string | undefined;
  readonly timing?: Timing | undefined;
}

/** The list a sheet shows: the one it names, else the first. */
export function listOf({ lists }: ShownChecklist, id: string | undefined): ShownList {
  const list = lists.find((one) => one.id === id) ?? lists[0];
  if (list === undefined) throw new Error("A checklist has a list at least.");
  return list;
}

export function itemsOf(list: ShownList): readonly ShownItem[] {
  return list.groups.flatMap(({ items }) => items);
}

/** Every id a tick may have, whatever list is shown. */
export function idsOf({ lists }: ShownChecklist): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => itemsOf(list).flatMap(({ ids }) => ids)));
}

export function isDated({ lists }: ShownChecklist): boolean {
  return lists.some((list) => itemsOf(list).some(({ timing }) => timing !== undefined));
}
