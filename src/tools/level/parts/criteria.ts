import { textGiven, type Field, type Situation } from "#kit/fields/field.ts";
import { severalAmong } from "#kit/fields/several.ts";
import type { RoleLevels } from "#schema/role-levels.ts";

const levelsAt = (at: Situation): RoleLevels | undefined => at.market.levels(textGiven(at, "role"));

/** What the levels of the role ask besides years, each to be ticked by a reader who has it. */
export function criteria(): Field<readonly string[]> {
  return {
    ...severalAmong({ min: 0, max: 40 }, (at) => {
      const levels = levelsAt(at);
      return levels && idsOf(levels).map((id) => ({ value: id, name: { names: nameOf(levels, id) } }));
    }),
    control: "checks",
    fallback: exampleOf,
    accepts: () => "",
  };
}

export function idsOf({ criteria }: Pick<RoleLevels, "criteria">): readonly string[] {
  return [...new Set(criteria.flatMap(({ required, wished = [] }) => [...required, ...wished]))];
}

export function nameOf({ names }: RoleLevels, id: string): RoleLevels["names"][string] {
  return names[id] ?? { fr: id, en: id };
}

/** A person just under the level below the top: all it asks but the last, so that the answer says what is missing. */
function exampleOf(at: Situation): readonly string[] {
  const below = levelsAt(at)?.criteria.slice(0, -1) ?? [];
  return below.flatMap(({ required }) => required).slice(0, -1);
}
