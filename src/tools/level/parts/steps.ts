import { convertStep } from "#kit/pay/convert-step.ts";
import { levelWithin } from "#kit/pay/level-within.ts";
import type { Step } from "#kit/result/result.ts";
import { yearsOf } from "./sentences.ts";
import type { Values } from "./values.ts";

/** One step a level, from the lowest to the first that is not reached, then the look-up of the pay. */
export function stepsOf(values: Values): readonly Step[] {
  const { levels, input, person, pay } = values;
  const last = levels.criteria.findIndex(({ level }) => level === person.next?.level);
  const asked = levels.criteria.slice(0, last === -1 ? undefined : last + 1);
  const figure = pay?.data.look(pay.place, pay.rows.at(-1)?.level);
  return [
    ...asked.map(({ level, years, required }): Step => {
      const value = levels.scheme.values.find(({ id }) => id === level);
      const met = required.filter((id) => input.has.includes(id)).length;
      const isMet = input.years >= years && met === required.length;
      return {
        title: { key: "name", values: { name: value === undefined ? level : { names: value.name } } },
        formula: {
          key: required.length === 0 ? "step.years" : "step.criteria",
          values: {
            years: yearsOf(input.years),
            asked: { number: years },
            met: { number: met },
            all: { number: required.length },
            sign: input.years >= years ? "≥" : "<",
          },
        },
        text: { key: isMet ? "step.met" : "step.not-met", values: { level: levelWithin(value) } },
      };
    }),
    ...(pay === undefined
      ? []
      : [
          {
            title: { key: "step.pay" },
            text: {
              key: "step.pay.text",
              values: {
                occupation: { names: pay.data.occupation.names },
                place: { names: pay.place.names },
                dataset: { names: pay.data.dataset.title },
              },
            },
          },
          convertStep(
            pay.data,
            figure === undefined || figure.found === "nothing" ? undefined : figure.figure,
          ),
        ]),
  ];
}
