import type { Given } from "../fields/field.ts";
import type { Builder, DraftShown } from "./builder.ts";
import { entriesOf, type Model } from "./record.ts";

/**
 * Gives an entry that was chosen from ready ones its values, in the language of the page. One whose ready values are
 * not offered in this case (the law of another country, for example) is left out.
 */
export function withChosenTexts<L>(builder: Builder<L>, library: L, laid: Model, fields: Given): Model {
  const bare: DraftShown = { fields, entries: (list) => entriesOf(laid, list) };
  const model = builder.model(library, laid.fields);
  const lists = builder.parts.flatMap(({ lists: of = [] }) => of);
  const chosen = lists.flatMap(
    ({ name, choices }): readonly (readonly [string, Model["lists"][string]])[] => {
      const entries = laid.lists[name];
      if (choices === undefined || entries === undefined) return [];
      const ready = new Map(
        choices(library, bare).flatMap(({ items }) =>
          items.map(({ id, text, values = { text } }) => [id, values] as const),
        ),
      );
      const isGiven = (id: string): boolean =>
        id.startsWith("own-") || Object.keys(model.lists[name]?.[id]?.values ?? {}).length > 0;
      const resolved = Object.entries(entries).flatMap(([id, entry]) => {
        if (isGiven(id)) return [[id, entry] as const];
        const values = ready.get(id);
        const isReworded = Object.keys(entry.values).length > 0;
        if (values === undefined && !isReworded) return [];
        return [[id, { ...entry, values: { ...values, ...entry.values } }] as const];
      });
      return [[name, Object.fromEntries(resolved)]];
    },
  );
  return { ...laid, lists: { ...laid.lists, ...Object.fromEntries(chosen) } };
}
