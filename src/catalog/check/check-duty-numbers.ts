import type { Role } from "#schema/role.ts";
import type { Problems } from "./context.ts";

/** Each number of each list of the source is a duty's, and no duty stands at a number its list does not have. */
export function* checkDutyNumbers({ dutyLists, duties }: Role, file: string): Problems {
  const lengths = new Map(dutyLists.map(({ id, length }) => [id, length]));
  const taken = new Set<string>();
  for (const duty of duties.flatMap((category) => category.duties)) {
    for (const [list, numbers] of Object.entries(duty.in)) {
      const at = { file, field: `duties, ${duty.id}, in.${list}` };
      const length = lengths.get(list);
      if (length === undefined) {
        const expected = `one of ${[...lengths.keys()].join(", ")} (dutyLists)`;
        yield {
          ...at,
          id: "unknown-id",
          got: `"${list}"`,
          expected,
          fix: "Correct the id, or add the list there.",
        };
      }
      for (const number of numbers) {
        taken.add(`${list} ${number}`);
        if (length === undefined || number <= length) continue;
        const expected = `at most ${length}, the length of the list`;
        yield {
          ...at,
          id: "out-of-bounds",
          got: String(number),
          expected,
          fix: "Correct the number, or the length.",
        };
      }
    }
  }
  for (const { id, length } of dutyLists) {
    for (let number = 1; number <= length; number += 1) {
      if (taken.has(`${id} ${number}`)) continue;
      yield {
        id: "gap",
        file,
        field: `dutyLists, ${id}`,
        got: `no duty at number ${number}`,
        expected: `one at each from 1 to ${length}`,
        fix: "Give the number to a duty, or correct the length of the list.",
      };
    }
  }
}
