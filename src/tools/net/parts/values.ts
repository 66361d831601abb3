import type { NetAmount, NetAnswer } from "#schema/net-france.ts";
import type { Market } from "#schema/market.ts";
import type { PayUnit } from "#kit/words/phrase.ts";
import type { Input } from "../inputs.ts";
import { opening, questionKey } from "./question.ts";

export interface Values extends Readonly<Record<NetAmount, number>> {
  readonly input: Input;
  /** Everything in euros a month, as the rules have it. */
  readonly answer: NetAnswer;
  /** The amounts in the period of the form: a year is twelve months. */
  readonly unit: PayUnit;
  readonly tax: number;
  readonly employee: number;
  readonly employer: number;
  /** Whether the gross is under the minimum wage of these hours. */
  readonly isUnderMinimum: boolean;
  /** How far the amount asked for is from the one found, where no gross gives it exactly. */
  readonly missedBy: number;
}

/** A cent of rounding in the amounts of the minimum wage is not a breach. */
const tolerance = 0.01;

/** Tax at source is rounded to a euro a year, so that one gross and the next are up to a euro apart. */
const rounding = 1;

export function valuesOf(input: Input, market: Market): Values {
  const key = questionKey(input);
  const answer = key === opening.key ? opening.answer : market.net?.(key);
  if (answer === undefined) throw new Error(`Nobody computed ${key} before it was asked for.`);
  const times = input.period === "year" ? 12 : 1;
  const missed = Math.abs(answer[input.of] * times - input.amount);
  return {
    input,
    answer,
    unit: {
      currency: "EUR",
      period: input.period,
      decimals: input.period === "year" ? 0 : 2,
      derived: false,
    },
    gross: answer.gross * times,
    net: answer.net * times,
    paid: answer.paid * times,
    cost: answer.cost * times,
    tax: answer.tax * times,
    employee: answer.employee * times,
    employer: answer.employer * times,
    isUnderMinimum: answer.gross < answer.minimumWage - tolerance,
    missedBy: missed > rounding * times ? missed : 0,
  };
}
