import { idsOf, listOf, type ShownChecklist } from "../shown.ts";
import { emptySheet, type Sheet } from "./sheet.ts";

/** What a link brought: its ticks as a sheet of their own, and what of it no item answers to. */
export interface Linked {
  readonly sheet: Sheet;
  readonly unknown: readonly string[];
  /** A list that is not here. */
  readonly unknownList?: string;
}

/**
 * The query that carries ticks by item id, and the list shown where it is not the first. Notes, own items and dates are
 * personal and stay on the device.
 */
export function linkQuery(shown: ShownChecklist, { ticks, list }: Sheet): string {
  const known = idsOf(shown);
  const ticked = [...known].filter((id) => Object.hasOwn(ticks, id));
  const other = listOf(shown, list) === shown.lists[0] ? undefined : list;
  return [
    ...(other === undefined ? [] : [`list=${other}`]),
    // Ids are lower-case words: no sign of them needs an escape.
    ...(ticked.length === 0 ? [] : [`ticked=${ticked.join(",")}`]),
  ].join("&");
}

/** What an address asks for; undefined where it asks for nothing. Never throws, whatever stands in the query. */
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
