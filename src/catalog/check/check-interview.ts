import type { Interview } from "#schema/interview.ts";
import { paths } from "../paths.ts";
import { checkExists } from "./check-exists.ts";
import { checkId } from "./check-id.ts";
import { checkUnique } from "./check-unique.ts";
import type { Context, Problems } from "./context.ts";

/** Checks that an interview belongs to a role, and that answers and role-play name what it has. */
export function* checkInterview(interview: Interview, name: string, context: Context): Problems {
  const { role, competences, answers, rolePlay } = interview;
  const file = paths.interview(name);
  yield* checkId(role, name, { file, field: "role", name: "file" });
  yield* checkExists(role, paths.role(role), { file, field: "role" }, context);
  const questions = competences.flatMap((one) => one.questions.map(({ id }) => id));
  const ids = competences.map(({ id }) => id);
  yield* checkUnique(ids, "competences", () => ({ file, field: "competences" }));
  yield* checkUnique(questions, "questions", () => ({ file, field: "competences, questions" }));
  const references = [
    ...answers.map(({ question }) => ({ field: "answers, question", id: question, of: questions })),
    ...rolePlay.scored.map((id) => ({ field: "rolePlay, scored", id, of: ids })),
  ];
  for (const { field, id, of } of references) {
    if (of.includes(id)) continue;
    const expected = `one of ${of.join(", ")}`;
    yield { id: "unknown-id", file, field, got: `"${id}"`, expected, fix: "Correct the id." };
  }
}
