import { dataChoice } from "../../fields/choice.ts";
import type { Field, Option, Situation } from "../../fields/field.ts";
import { privateField } from "../../fields/modifiers.ts";
import { columnId, beginningOf } from "../columns-of.ts";
import type { ColumnRole } from "../columns.ts";

/** The column of a file that holds something. Its heads are the reader's own, so it is private as the file is. */
export function column(role: ColumnRole, textAt: (at: Situation) => string): Field<string> {
  const none: Option = { value: "none", name: { phrase: { key: "column.none" } } };
  return privateField({
    ...dataChoice({
      fallback: (at) => columnId(beginningOf(textAt(at)).columns[role]),
      options: (at) => {
        const { heads } = beginningOf(textAt(at)).table;
        return [none, ...heads.map((head, index) => ({ value: columnId(index), name: head }))];
      },
    }),
  });
}
