import { addDays } from "#core/add-days.ts";
import { addMonths } from "#core/add-months.ts";
import type { Option } from "#kit/fields/field.ts";
import type { LawFile } from "#schema/law.ts";

const lengths = (file: LawFile | undefined) =>
  (file?.texts ?? []).flatMap(({ articles }) => articles.flatMap(({ trial = [] }) => trial));

/** None, a typed length, and what the law of the country names. */
export function trialOptions(file: LawFile | undefined): readonly Option[] {
  return [
    { value: "none", name: { phrase: { key: "trial.none" } } },
    ...lengths(file).map(({ id, for: names, months }) => ({
      value: `law-${id}`,
      name: { phrase: { key: "trial.law", values: { count: { number: months }, for: { names } } } },
    })),
    { value: "typed", name: { phrase: { key: "trial.typed" } } },
  ];
}

/** When the trial period ends, and the day to review it on; undefined without one. */
export function trialOf(
  input: {
    readonly trial: string;
    readonly trialMonths: number;
    readonly trialReview: number;
    readonly start: string;
  },
  file: LawFile | undefined,
): { readonly months: number; readonly end: string; readonly review: string } | undefined {
  const { trial, trialMonths, trialReview, start } = input;
  const months =
    trial === "typed" ? trialMonths : lengths(file).find(({ id }) => trial === `law-${id}`)?.months;
  if (months === undefined) return undefined;
  const end = addDays(addMonths(start, months), -1);
  const wanted = addDays(end, -7 * trialReview);
  return { months, end, review: wanted < start ? start : wanted };
}
