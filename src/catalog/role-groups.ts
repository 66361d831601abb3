import type { Role } from "#schema/role.ts";

/**
 * The ids of a role, by the group of words that names them. Each language must have words for exactly these
 * ids.
 */
export function roleGroups(role: Role) {
  const ids = (list: readonly { readonly id: string }[] = []): readonly string[] => list.map(({ id }) => id);
  const points = (list: readonly { readonly points: readonly string[] }[] = []): readonly string[] =>
    list.flatMap((one) => one.points);
  const { rights, liability, jobDescription, onboarding } = role;
  const criteria = role.levelCriteria ?? [];
  return {
    sections: role.sections,
    abilities: criteria.flatMap(({ required, wished = [] }) => [...required, ...wished]),
    functions: ids(role.functions),
    functionPoints: points(role.functions),
    dutyLists: ids(role.dutyLists),
    dutyCategories: ids(role.duties),
    duties: role.duties.flatMap(({ duties }) => ids(duties)),
    rightLists: ids(rights?.lists),
    rights: ids(rights?.items),
    liabilityLists: ids(liability?.lists),
    liability: ids(liability?.items),
    consequences: role.consequences ?? [],
    knowledge: role.knowledge ?? [],
    qualities: role.qualities ?? [],
    mustKnow: role.mustKnow ?? [],
    asked: role.asked ?? [],
    sometimesAsked: role.sometimesAsked ?? [],
    jobSections: ids(jobDescription?.sections),
    jobPoints: points(jobDescription?.sections),
    jobOptional: jobDescription?.optional ?? [],
    jobForm: jobDescription?.form ?? [],
    stages: ids(onboarding?.stages),
    stagePoints: points(onboarding?.stages),
    shows: onboarding?.shows ?? [],
    productQuestions: onboarding?.questions ?? [],
    marks: onboarding?.marks ?? [],
    criteria: ids(role.criteria),
    questions: ids(role.questions),
    figures: Object.keys(role.figures ?? {}),
    notes: role.notes ?? [],
  } as const;
}
