import type { Sourced, SourceList } from "#schema/role-parts.ts";
import type { Problems } from "./context.ts";

interface Where {
  readonly file: string;
  /** The name of the field that declares the lists, and of the one that holds their items. */
  readonly lists: string;
  readonly items: string;
  /** The word for an item in messages: "duty". */
  readonly name: string;
}

/**
 * Checks that each number of each list of the source has an item, and that no item has a number its list does
 * not have.
 */
export function* checkListNumbers(
  lists: readonly SourceList[],
  items: readonly Sourced[],
  { file, lists: declared, items: field, name }: Where,
): Problems {
  const lengths = new Map(lists.map(({ id, length }) => [id, length]));
  const taken = new Set<string>();
  for (const item of items) {
    for (const [list, numbers] of Object.entries(item.in)) {
      const at = { file, field: `${field}, ${item.id}, in.${list}` };
      const length = lengths.get(list);
      if (length === undefined) {
        const expected = `one of ${[...lengths.keys()].join(", ")} (${declared})`;
        const fix = "Correct the id, or add the list there.";
        yield { ...at, id: "unknown-id", got: `"${list}"`, expected, fix };
      }
      for (const number of numbers) {
        taken.add(`${list} ${number}`);
        if (length === undefined || number <= length) continue;
        const expected = `at most ${length}, the length of the list`;
        const fix = "Correct the number, or the length.";
        yield { ...at, id: "out-of-bounds", got: String(number), expected, fix };
      }
    }
  }
  for (const { id, length } of lists) {
    for (let number = 1; number <= length; number += 1) {
      if (taken.has(`${id} ${number}`)) continue;
      yield {
        id: "gap",
        file,
        field: `${declared}, ${id}`,
        got: `no ${name} at number ${number}`,
        expected: `one at each from 1 to ${length}`,
        fix: `Give the number to a ${name}, or correct the length of the list.`,
      };
    }
  }
}
