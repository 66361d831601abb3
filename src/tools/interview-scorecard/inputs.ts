import { choice } from "#kit/fields/choice.ts";
import { day } from "#kit/fields/day.ts";
import type { Field, InputOf, Option, Situation } from "#kit/fields/field.ts";
import { optional, privateField, shownWhen } from "#kit/fields/modifiers.ts";
import { number } from "#kit/fields/number.ts";
import { rows } from "#kit/fields/rows.ts";
import { severalAmong } from "#kit/fields/several.ts";
import { longText, text } from "#kit/fields/text.ts";
import { yesNo } from "#kit/fields/yes-no.ts";
import { bankOf, competenceName } from "./parts/bank.ts";
import { countries, countryOf } from "./parts/deletion.ts";
import { exampleCandidates } from "./parts/example.ts";

const isTogether = ({ given }: Situation): boolean => given["way"] === "together";
const people = { max: 100_000, whole: true, unit: "unit.people" } as const;

/** The questions of the bank on the competences that are rated. */
function questionsOf({ given, market }: Situation): readonly Option[] | undefined {
  const bank = bankOf(market);
  if (bank.length === 0) return undefined;
  const rated = given["competences"] as readonly { readonly name: string }[];
  return bank
    .filter(({ id }) => rated.some(({ name }) => name === id))
    .flatMap(({ name, questions }) =>
      questions.map(({ id, text: words }) => ({
        value: id,
        name: {
          phrase: {
            key: "question.option",
            values: { competence: { names: name }, question: { names: words } },
          },
        },
      })),
    );
}

const questions: Field<readonly string[]> = {
  ...severalAmong({ min: 0, max: 100 }, questionsOf),
  control: "checks",
  // One question a competence fills forty minutes.
  fallback: ({ given, market }) => {
    const rated = given["competences"] as readonly { readonly name: string }[];
    return bankOf(market)
      .filter(({ id }) => rated.some(({ name }) => name === id))
      .flatMap((one) => one.questions.slice(0, 1).map(({ id }) => id));
  },
};

/** Who is interviewed, who interviews, ratings and groups stay on the device. */
export const inputs = {
  way: choice({
    values: ["together", "sheet"],
    default: "together",
    name: (value) => ({ key: `way.${value}` }),
  }),
  competences: rows({
    columns: {
      name: competenceName(),
      weight: number({ min: 0, max: 100, default: 1, unit: "unit.weight" }),
    },
    min: 1,
    max: 12,
    default: ({ market }) => {
      const bank = bankOf(market);
      return bank.length === 0 ? [{ name: "", weight: 1 }] : bank.map(({ id }) => ({ name: id, weight: 1 }));
    },
  }),
  questions,
  ownQuestions: privateField(longText({ max: 4000, default: "" })),
  candidates: privateField(
    rows({
      columns: {
        code: text({ max: 12, default: "" }),
        name: text({ max: 60, default: "" }),
      },
      min: 1,
      max: 30,
      default: () => exampleCandidates.map((code) => ({ code, name: "" })),
    }),
  ),
  hideNames: yesNo({ default: false }),
  // Typed in the sheet itself, beside the ratings.
  me: { ...privateField(text({ max: 40, default: "" })), shown: () => false },
  ratings: shownWhen(privateField(longText({ max: 180_000, default: "" })), isTogether),
  groups: shownWhen(
    privateField(
      rows({
        columns: {
          name: text({ max: 60, default: "" }),
          selected: number({ ...people, min: 0, default: 0 }),
          others: number({ ...people, min: 0, default: 0 }),
        },
        min: 0,
        max: 10,
        default: () => [],
      }),
    ),
    isTogether,
  ),
  country: {
    ...choice({
      values: countries,
      default: "other",
      name: (value) => ({ key: `country.${value}` }),
      control: "select",
    }),
    fallback: ({ market }: Situation) => countryOf(market.country),
    alwaysInLinks: true,
    shown: isTogether,
  },
  decided: shownWhen(
    optional(day({ min: "2000-01-01", max: "2099-12-31", default: "2027-01-01" })),
    isTogether,
  ),
  keep: shownWhen(
    optional(number({ min: 1, max: 120, whole: true, default: 6, unit: "unit.months" })),
    isTogether,
  ),
};

export type Input = InputOf<typeof inputs>;
