import type { ChoiceGroup, LibrarySource } from "#kit/builder/builder.ts";
import type { Model, Values } from "#kit/builder/record.ts";
import type { Words } from "#kit/words/words.ts";
import { linesIn, recordOf } from "./json-resume.ts";

/** What the build hands to the page, in its language: the two examples, and experience of other trades in words. */
export interface Library {
  readonly examples: Readonly<Record<string, Model>>;
  readonly patterns: readonly ChoiceGroup[];
}

export function library({ resume, words }: LibrarySource): Library {
  return {
    examples: {
      "2": exampleOf(resume("cv-level-2"), "2", words),
      "4": exampleOf(resume("cv-level-4"), "4", words),
    },
    patterns: [
      {
        id: "patterns",
        title: words.text("patterns.title"),
        items: ["shop", "calls", "student", "service"].map((id) => ({
          id: `pattern-${id}`,
          text: words.text(`pattern.${id}`),
          values: {
            position: words.text(`pattern.${id}`),
            highlights: words.text(`pattern.${id}.highlights`),
          },
        })),
      },
    ],
  };
}

/** An example with a letter and key figures of its own, as its résumé states them. */
function exampleOf(resume: unknown, level: string, words: Words): Model {
  const { fields, lists } = recordOf(resume);
  const letter = ["company", "reason", "start", "close"].map(
    (name) => [name, words.text(`letter.${level}.${name}`)] as const,
  );
  // The first result of the CV stands in the letter, in the same words.
  const [first = ""] = linesIn(lists["work"]?.["cv-1"]?.values["highlights"] ?? "");
  const result = words.text("letter.result-of", { what: first });
  return { fields: { ...fields, ...(Object.fromEntries(letter) as Values), result }, lists };
}

const empty: Model = { fields: {}, lists: {} };

export function model({ examples }: Library, { example = "2" }: Values): Model {
  const chosen = (Object.hasOwn(examples, example) ? examples[example] : undefined) ?? empty;
  return { ...chosen, fields: { ...chosen.fields, example } };
}
