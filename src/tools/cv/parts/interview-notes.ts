import { textOf, type DraftShown, type Note } from "#kit/builder/builder.ts";
import type { Words } from "#kit/words/words.ts";

/** The list to tick before an interview, dated from its day. The day stands after `#`, which no server receives. */
export function interviewNotes(draft: DraftShown, _library: unknown, words: Words): readonly Note[] {
  const day = textOf(draft, "interview");
  return [
    {
      id: "plan",
      title: words.text("interview.plan.title"),
      text: words.text(day === "" ? "interview.plan" : "interview.plan.dated"),
      page: `checklists/before-my-interview/${day === "" ? "" : `#start=${day}`}`,
    },
  ];
}
