import type { ChoiceGroup, DraftShown, LibrarySource } from "#kit/builder/builder.ts";
import type { Entry, Model } from "#kit/builder/record.ts";

export const marks = ["range", "demand", "delivery"] as const;
export type Mark = (typeof marks)[number];

/** The mark that the answer to each question shows. */
const shownBy: Readonly<Record<string, Mark>> = {
  features: "range",
  packaging: "range",
  "out-of-stock-offer": "demand",
  equipment: "demand",
  "conditions-of-use": "demand",
  "delivery-from-stock": "delivery",
  "delivery-out-of-stock": "delivery",
};

export const markOf = (text: string | undefined): Mark => marks.find((mark) => mark === text) ?? "range";

interface Question {
  readonly id: string;
  readonly text: string;
  readonly mark: Mark;
  /** What a good answer to it holds, until the reader writes their own. */
  readonly expected: string;
}

/** What the build hands to the page, in its language: the questions and marks of the role. */
export interface Library {
  readonly questions: readonly Question[];
  readonly marks: Readonly<Record<Mark, string>>;
  readonly product: string;
}

export function library({ market, words }: LibrarySource): Library {
  const role = market.role("account-manager")?.words[words.language];
  if (role === undefined) throw new Error("The product check needs the role account-manager.");
  const named = (mark: Mark): string => role.marks?.[mark] ?? mark;
  return {
    questions: Object.entries(role.productQuestions ?? {}).map(([id, text]) => ({
      id,
      text,
      mark: markOf(shownBy[id]),
      expected: words.has(`expected.${id}`) ? words.text(`expected.${id}`) : "",
    })),
    marks: { range: named("range"), demand: named("demand"), delivery: named("delivery") },
    product: words.text("model.product"),
  };
}

const first = "product-1";
const answerId = (product: string, question: string): string => `a-${product}-${question}`;

/** A made-up product, with all the questions on it. */
export function model({ questions, product }: Library): Model {
  const numbered = (ids: readonly string[]): Readonly<Record<string, Entry>> =>
    Object.fromEntries(ids.map((id, index) => [id, { at: index + 1, values: {} }]));
  return {
    fields: {},
    lists: {
      products: { [first]: { at: 1, values: { text: product } } },
      questions: Object.fromEntries(
        questions.map(({ id, text, mark }, index) => [id, { at: index + 1, values: { text, mark } }]),
      ),
      answers: numbered(questions.map(({ id }) => answerId(first, id))),
    },
  };
}

/** The questions of the role, by what their answers show. */
export function questionChoices({ questions, marks: names }: Library): readonly ChoiceGroup[] {
  return marks.map((mark) => ({
    id: mark,
    title: names[mark],
    items: questions
      .filter((one) => one.mark === mark)
      .map(({ id, text }) => ({ id, text, values: { text, mark } })),
  }));
}

/** Every question on every product: the reader ticks those that are put. */
export function answerChoices({ questions }: Library, draft: DraftShown): readonly ChoiceGroup[] {
  const expected = new Map(questions.map((one) => [one.id, one.expected]));
  return draft.entries("products").flatMap(({ id: product, values: { text: name = "" } }) =>
    name.trim() === ""
      ? []
      : [
          {
            id: product,
            title: name,
            items: draft.entries("questions").flatMap(({ id, values: { text = "", mark = "range" } }) =>
              text.trim() === ""
                ? []
                : [
                    {
                      id: answerId(product, id),
                      text,
                      values: { product: name, question: text, mark, expected: expected.get(id) ?? "" },
                    },
                  ],
            ),
          },
        ],
  );
}
