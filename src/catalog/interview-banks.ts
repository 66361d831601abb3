import type { Interview, InterviewBank } from "#schema/interview.ts";

/** Of each role's interview, what tools read: its competences, without worked answers, role-play and references. */
export function interviewBanks(
  interviews: ReadonlyMap<string, Interview>,
): ReadonlyMap<string, InterviewBank> {
  return new Map([...interviews].map(([role, { competences }]) => [role, { competences }]));
}
