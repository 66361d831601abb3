import type { Interview } from "#schema/interview.ts";
import type { Localised } from "#schema/text.ts";
import { catalog } from "../../data/catalog.ts";
import { roleOf } from "../role.ts";

/** The interview of a role: the one named, or the site's first. */
export function interviewOf(role?: string): Interview {
  const { id } = roleOf(role).role;
  const found = catalog.interviews.get(id);
  if (found === undefined) throw new Error(`No interview "${id}": expected a file of data/interview.`);
  return found;
}

/** The words of a question, by its id. */
export function questionOf(id: string, role?: string): Localised {
  const questions = interviewOf(role).competences.flatMap((one) => one.questions);
  const found = questions.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No question "${id}" in the interview.`);
  return found.text;
}
