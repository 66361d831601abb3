import type { Occupation } from "#schema/occupation.ts";

/**
 * Which occupation of a data set stands for a role?
 *
 * Variant: an exact match before a close one, a close one before a broad one; of several that match equally, the one the
 * data set opens on, else the first.
 *
 * @param occupations of one data set, in its order.
 * @param role the role's id.
 * @param opensOn the occupation the data set opens on, if it says so.
 * @returns undefined where none stands for the role: another job's pay is never taken for it.
 * @example closestOccupation([{ id: "a", code: "", names: { fr: "", en: "" }, roles: [{ id: "clerk", match: "broad" }] }], "clerk")?.id // => "a"
 * @example closestOccupation([], "clerk") // => undefined
 */
export function closestOccupation(
  occupations: readonly Occupation[],
  role: string,
  opensOn?: string,
): Occupation | undefined {
  for (const match of ["exact", "close", "broad"] as const) {
    const found = occupations.filter(({ roles }) =>
      roles.some((one) => one.id === role && one.match === match),
    );
    const chosen = found.find(({ id }) => id === opensOn) ?? found[0];
    if (chosen !== undefined) return chosen;
  }
  return undefined;
}
