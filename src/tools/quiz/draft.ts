import type { Part } from "#kit/builder/builder.ts";
import { choice } from "#kit/fields/choice.ts";
import { day } from "#kit/fields/day.ts";
import type { Field } from "#kit/fields/field.ts";
import { optional, shownWhen } from "#kit/fields/modifiers.ts";
import { percent } from "#kit/fields/percent.ts";
import { longText, text } from "#kit/fields/text.ts";
import { answerChoices, marks, questionChoices, type Library } from "./parts/library.ts";

/** How long a text may be is said only when one is too long. */
const unsaid = { accepts: (): string => "" };
const line = (): Field<string> => ({ ...text({ max: 200, default: "" }), ...unsaid });
const several = (): Field<string> => ({ ...longText({ max: 2000, default: "" }), ...unsaid });
/** What an answer takes over from its product and question. */
const taken = (): Field<string> => shownWhen(line(), () => false);

export const results = ["open", "right", "partly", "wrong"] as const;

export const parts: readonly Part<Library>[] = [
  {
    id: "check",
    fields: {
      person: line(),
      examiner: line(),
      day: optional(day({ min: "2000-01-01", max: "2099-12-31", default: "2027-01-01" })),
      pass: percent({ min: 1, max: 100, default: 80 }),
    },
  },
  { id: "products", lists: [{ name: "products", columns: { text: line() }, most: 20 }] },
  {
    id: "questions",
    lists: [
      {
        name: "questions",
        most: 30,
        title: ["text"],
        columns: {
          text: line(),
          mark: choice({
            values: marks,
            default: "range",
            name: (value) => ({ key: `mark.${value}` }),
            control: "select",
          }),
        },
        choices: questionChoices,
      },
    ],
  },
  {
    id: "answers",
    lists: [
      {
        name: "answers",
        most: 300,
        title: ["product", "question"],
        columns: {
          product: taken(),
          question: taken(),
          mark: taken(),
          expected: several(),
          given: several(),
          result: choice({
            values: results,
            default: "open",
            name: (value) => ({ key: `result.${value}` }),
            control: "select",
          }),
        },
        choices: answerChoices,
      },
    ],
  },
];
