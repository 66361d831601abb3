import type { Step } from "#kit/result/result.ts";
import type { Value } from "#kit/words/phrase.ts";
import type { Values } from "./values.ts";

export function stepsOf({ input, costs, file, trial }: Values): readonly Step[] {
  const { unit, ramp, mentor, firstHire, training } = costs;
  const money = (amount: number): Value => ({ money: amount, unit });
  const share = (value: number): Value => ({ percent: value, decimals: 0 });
  return [
    {
      title: { key: "step.days" },
      text: { key: file === undefined ? "step.days.weekends" : "step.days.text" },
    },
    { title: { key: "step.moves" }, text: { key: "step.moves.text" } },
    ...(trial === undefined
      ? []
      : [
          {
            title: { key: "step.trial" },
            text: {
              key: "step.trial.text",
              values: {
                count: { number: trial.months },
                start: { day: input.start },
                end: { day: trial.end },
              },
            },
          } satisfies Step,
        ]),
    {
      title: { key: "step.ramp" },
      text: { key: "step.ramp.text" },
      formula: {
        key: "formula.ramp",
        values: {
          output: money(input.output),
          months: { number: input.rampMonths },
          from: share(input.rampFrom),
          ramp: money(ramp),
        },
      },
    },
    {
      title: { key: "step.first" },
      text: { key: "step.first.text" },
      formula: {
        key: "formula.first",
        values: {
          hire: money(input.perHire),
          ramp: money(ramp),
          hours: { number: input.mentorHours },
          rate: money(input.mentorRate),
          mentor: money(mentor),
          total: money(firstHire),
        },
      },
    },
    ...(training === undefined
      ? []
      : [
          {
            title: { key: "step.training" },
            text: { key: "step.training.text" },
            formula: {
              key: "formula.training",
              values: {
                longDays: { number: input.longDays },
                leavingLong: share(input.leavingLong),
                long: { number: training.long, decimals: 1 },
                shortDays: { number: input.shortDays },
                leavingShort: share(input.leavingShort),
                rest: { number: input.longDays - input.shortDays, decimals: 1 },
                short: { number: training.short, decimals: 1 },
              },
            },
          } satisfies Step,
        ]),
  ];
}
