import { evaluationScore } from "#core/evaluation-score.ts";
import { monthEndPattern } from "#core/month-end-pattern.ts";
import { titledArticles, type TitledArticle } from "#kit/law/law-name.ts";
import type { Value } from "#kit/words/phrase.ts";
import type { Market } from "#schema/market.ts";
import type { RoleCriteria } from "#schema/role-criteria.ts";
import type { Input } from "../inputs.ts";
import { example } from "./example.ts";
import { ownCriteria } from "./own-criteria.ts";
import { monthsIn, ordersIn, type Month, type Orders, type Read } from "./read-months.ts";
import { isVague } from "./vague-words.ts";

export interface Criterion {
  readonly name: Value;
  readonly weight: number;
  /** For a month. */
  readonly target: number;
  readonly evidence: string;
  /** Of the months that have evidence. */
  readonly actual: number | undefined;
  readonly aimed: number | undefined;
  readonly ratio: number | undefined;
  readonly months: number;
  readonly isVague: boolean;
}

export interface Values {
  readonly input: Input;
  readonly criteria: readonly Criterion[];
  readonly score: number | undefined;
  /** The share of the weights that has evidence. */
  readonly evidence: number;
  readonly whole: boolean;
  readonly read: Read<Month>;
  readonly orders: Read<Orders> & ReturnType<typeof monthEndPattern>;
  readonly isExample: boolean;
  readonly laws: readonly TitledArticle[];
  readonly references: RoleCriteria[number]["references"];
}

export function valuesOf(input: Input, market: Market): Values {
  const read = monthsIn(input.months, input.criteria.length);
  const criteria = input.criteria.map((row, index) => criterionOf(row, index, read.rows, input.role, market));
  const found = evaluationScore(criteria);
  const orders = ordersIn(input.orders);
  const law = market.laws(`${input.country}-evaluation`);
  return {
    input,
    criteria,
    score: found?.score,
    evidence: found?.evidence ?? 0,
    whole: found?.whole ?? false,
    read,
    orders: { ...orders, ...monthEndPattern(orders.rows) },
    isExample: input.months === example.months,
    laws: titledArticles(law),
    references: (market.criteria?.(input.role) ?? []).flatMap((one) => one.references),
  };
}

function criterionOf(
  row: Input["criteria"][number],
  index: number,
  months: readonly Month[],
  role: string,
  market: Market,
): Criterion {
  const { criterion, weight, target, name = "", evidence = "" } = row;
  const actuals = months.flatMap(({ actuals: all }) => all[index] ?? []);
  const actual = actuals.length === 0 ? undefined : actuals.reduce((sum, one) => sum + one, 0);
  const aimed = actual === undefined || target === 0 ? undefined : target * actuals.length;
  return {
    name: nameOf(criterion, name, role, market),
    weight,
    target,
    evidence,
    actual,
    aimed,
    ratio: actual === undefined || aimed === undefined ? undefined : actual / aimed,
    months: actuals.length,
    isVague: isVague(name),
  };
}

function nameOf(id: string, typed: string, role: string, market: Market): Value {
  if (typed.trim() !== "") return typed.trim();
  const known = market.criteria?.(role)?.find((one) => one.id === id);
  if (known !== undefined) return { names: known.name };
  const own = ownCriteria.find((one) => one === id) ?? "own";
  return { phrase: { key: `criterion.${own}` } };
}
