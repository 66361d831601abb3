import type { Given } from "../fields/field.ts";
import type { Builder, DraftShown } from "./builder.ts";
import { entriesOf, type Model } from "./record.ts";

/**
 * Gives an entry that was chosen from ready ones their text, in the language of the page. One whose ready text is not
 * offered in this case (the law of another country, for example) is left out.
 */
export function withChosenTexts<L>(builder: Builder<L>, library: L, laid: Model, fields: Given): Model {
  const bare: DraftShown = { fields, entries: (list) => entriesOf(laid, list) };
  const lists = builder.parts.flatMap(({ lists: of = [] }) => of);
  const chosen = lists.flatMap(
    ({ name, choices }): readonly (readonly [string, Model["lists"][string]])[] => {
      const entries = laid.lists[name];
      if (choices === undefined || entries === undefined) return [];
      const ready = new Map(
        choices(library, bare).flatMap(({ items }) => items.map(({ id, text }) => [id, text] as const)),
      );
      const isOwn = (id: string): boolean => id.startsWith("own-");
      const resolved = Object.entries(entries).flatMap(([id, entry]) => {
        if (entry.values["text"] !== undefined || isOwn(id)) return [[id, entry] as const];
        const text = ready.get(id);
        return text === undefined ? [] : [[id, { ...entry, values: { text, ...entry.values } }] as const];
      });
      return [[name, Object.fromEntries(resolved)]];
    },
  );
  return { ...laid, lists: { ...laid.lists, ...Object.fromEntries(chosen) } };
}
