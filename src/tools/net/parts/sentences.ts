import type { Step } from "#kit/result/result.ts";
import type { NetAmount } from "#schema/net-france.ts";
import type { Phrase, Value } from "#kit/words/phrase.ts";
import type { Values } from "./values.ts";

/** The two amounts in large beside the one that was typed, and the one said in words. */
const shown: Readonly<Record<NetAmount, readonly [NetAmount, NetAmount, NetAmount]>> = {
  gross: ["net", "paid", "cost"],
  net: ["gross", "paid", "cost"],
  paid: ["gross", "net", "cost"],
  cost: ["gross", "net", "paid"],
};

export function shownAmounts({ input }: Values): (typeof shown)[NetAmount] {
  return shown[input.of];
}

export const money = (amount: number, unit: Values["unit"]): Value => ({ money: amount, unit });
const per = ({ unit }: Values): Value => ({ phrase: { key: `per.${unit.period}` } });

export function questionOf(values: Values): Phrase {
  const { input, unit } = values;
  return {
    key: `question.${input.of}`,
    values: {
      amount: money(input.amount, { ...unit, decimals: Number.isInteger(input.amount) ? 0 : 2 }),
      per: per(values),
      status: { phrase: { key: `status.${input.status}` } },
      time: {
        phrase:
          input.share < 1
            ? { key: "time.part", values: { share: { percent: input.share, decimals: 0 } } }
            : { key: "time.full" },
      },
    },
  };
}

export function answerOf(values: Values): Phrase {
  const { gross, net, paid, cost, unit } = values;
  return {
    key: "answer",
    values: {
      gross: money(gross, unit),
      net: money(net, unit),
      paid: money(paid, unit),
      cost: money(cost, unit),
      per: per(values),
    },
  };
}

/** The amount that is not in large, and the tax that was counted. */
export function sayingsOf(values: Values): readonly Phrase[] {
  const [, , third] = shownAmounts(values);
  return [
    { key: `say.${third}`, values: { amount: money(values[third], values.unit), per: per(values) } },
    taxPhrase(values),
  ];
}

function taxPhrase({ input, answer, tax, unit }: Values): Phrase {
  return {
    key: `say.tax.${input.tax}`,
    values: {
      rate: { percent: answer.taxRate, decimals: 1 },
      tax: money(tax, unit),
    },
  };
}

export function noticesOf({ isUnderMinimum, missedBy, answer, input, unit }: Values): readonly Phrase[] {
  return [
    ...(isUnderMinimum
      ? [
          {
            key: "notice.minimum",
            values: {
              minimum: money(answer.minimumWage, { ...unit, decimals: 2 }),
              day: { day: answer.day },
            },
          } as const,
        ]
      : []),
    ...(missedBy > 0
      ? [
          {
            key: "notice.missed",
            values: { of: { phrase: { key: `of.${input.of}` } }, by: money(missedBy, unit) },
          } as const,
        ]
      : []),
  ];
}

export function stepsOf(values: Values): readonly Step[] {
  const { input, gross, net, paid, cost, tax, employee, employer, unit, answer } = values;
  const times = input.period === "year" ? 12 : 1;
  return [
    ...(input.of === "gross"
      ? []
      : [
          {
            title: { key: "step.find" },
            text: { key: "step.find.text", values: { of: { phrase: { key: `of.${input.of}` } } } },
            formula: {
              key: "formula.find",
              values: { amount: money(input.amount, unit), gross: money(gross, unit) },
            },
          } as const,
        ]),
    {
      title: { key: "step.net" },
      text: { key: "step.net.text", values: { rules: answer.rules, day: { day: answer.day } } },
      formula: {
        key: "formula.minus",
        values: { from: money(gross, unit), less: money(employee, unit), result: money(net, unit) },
      },
    },
    {
      title: { key: "step.paid" },
      text: {
        key: `step.paid.${input.tax}`,
        values: {
          taxable: money(answer.taxable * times, unit),
          rate: { percent: answer.taxRate, decimals: 1 },
        },
      },
      formula: {
        key: "formula.minus",
        values: { from: money(net, unit), less: money(tax, unit), result: money(paid, unit) },
      },
    },
    {
      title: { key: "step.cost" },
      text: { key: "step.cost.text" },
      formula: {
        key: "formula.plus",
        values: { from: money(gross, unit), more: money(employer, unit), result: money(cost, unit) },
      },
    },
  ];
}
