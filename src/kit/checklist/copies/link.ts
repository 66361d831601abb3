import { idsOf, listOf, type ShownChecklist } from "../shown.ts";
import { emptySheet, type Sheet } from "./sheet.ts";

/** What a link contains: its ticks as a separate sheet, and the ids that match no item. */
export interface Linked {
  readonly sheet: Sheet;
  readonly unknown: readonly string[];
  /** The id of a list that this checklist does not have. */
  readonly unknownList?: string;
}

/**
 * The query that carries the ids of the ticked items, and the list if it is not the first one. Notes, the
 * reader's own items and dates are personal, so they are never part of a link.
 */
export function linkQuery(shown: ShownChecklist, { ticks, list }: Sheet): string {
  const known = idsOf(shown);
  const ticked = [...known].filter((id) => Object.hasOwn(ticks, id));
  const other = listOf(shown, list) === shown.lists[0] ? undefined : list;
  return [
    ...(other === undefined ? [] : [`list=${other}`]),
    // Ids are lower-case words, so they need no escaping.
    ...(ticked.length === 0 ? [] : [`ticked=${ticked.join(",")}`]),
  ].join("&");
}

/**
 * Reads the query of an address; undefined if it has nothing for the checklist. Never throws, whatever the
 * query contains.
 */
export function readLink(shown: ShownChecklist, query: string): Linked | undefined {
  const given = new URLSearchParams(query);
  const ticked = given.get("ticked");
  const list = given.get("list");
  if (ticked === null && list === null) return undefined;
  const known = idsOf(shown);
  const wanted = [...new Set((ticked ?? "").split(",").map((id) => id.trim()))].filter((id) => id !== "");
  const found = wanted.filter((id) => known.has(id));
  const knownList = shown.lists.some(({ id }) => id === list);
  return {
    sheet: {
      ...emptySheet,
      ...(list !== null && knownList ? { list } : {}),
      ticks: Object.fromEntries(found.map((id) => [id, true])),
    },
    unknown: wanted.filter((id) => !known.has(id)),
    ...(list === null || knownList ? {} : { unknownList: list }),
  };
}
