import type { Step } from "#kit/result/result.ts";
import type { Value } from "#kit/words/phrase.ts";
import type { Values } from "./values.ts";

export function stepsOf({ input, plan, given, available, unit, own, needed }: Values): readonly Step[] {
  const number = (value: number, decimals = 2): Value => ({ number: value, decimals });
  const step = (name: string, values: Readonly<Record<string, Value>>): Step => ({
    title: { key: `step.${name}` },
    text: { key: `step.${name}.text` },
    formula: { key: `formula.${name}`, values },
  });
  const days = step("days", {
    weekdays: number(input.weekdays, 1),
    leave: number(input.leave, 1),
    holidays: number(input.holidays, 1),
    other: number(input.other, 1),
    available: number(available, 1),
  });
  if (plan === undefined || given === undefined || needed === undefined) return [days];
  return [
    step("contracts", {
      target: { money: input.target, unit },
      contract: { money: input.contract, unit },
      contracts: number(plan.contracts, 0),
    }),
    ...(own === undefined
      ? []
      : [
          step("rate", {
            won: number(input.won ?? 0, 0),
            closed: number(input.closed ?? 1, 0),
            rate: { percent: own.rate, decimals: 1 },
            low: { percent: own.low, decimals: 1 },
            high: { percent: own.high, decimals: 1 },
            prospects: number(given.prospectsPerContract),
          }),
        ]),
    step("meetings", {
      contracts: number(plan.contracts, 0),
      prospects: number(given.prospectsPerContract),
      each: number(input.meetings),
      meetings: number(plan.meetings, 1),
    }),
    days,
    step("load", {
      meetings: number(plan.meetings, 1),
      aDay: number(input.aDay),
      days: number(plan.days, 1),
      available: number(available, 1),
      load: { percent: plan.load, decimals: 1 },
    }),
  ];
}
