import type { Phrase, Value } from "#kit/words/phrase.ts";
import type { Person } from "#schema/checklist.ts";
import { people } from "../inputs.ts";
import type { Values } from "./values.ts";

/** The name typed for a person, or what they do. */
export function personName({ input }: Pick<Values, "input">, person: Person): Value {
  const known = people.find((one) => one === person);
  const typed = known === undefined ? "" : input[known].trim();
  return typed === "" ? { phrase: { key: `person.${person}` } } : typed;
}

export function questionOf({ input, first, role }: Values): Phrase {
  const name = input.newcomer.trim();
  return {
    key: name === "" ? "question" : "question.named",
    values: { name, day: { day: first }, role: { names: role?.names ?? { fr: "", en: "" }, within: true } },
  };
}

export function answerOf({ days, plan, input }: Values): Phrase {
  const on = (id: string): Value => ({ day: days[id] ?? input.start });
  return {
    key: "answer",
    values: {
      count: { number: plan.length },
      prepare: on("prepare"),
      rolePlay: on(input.rolePlay === "again" ? "role-play-again" : "role-play"),
      accounts: on("small-accounts"),
      end: on("month-6"),
    },
  };
}

export function noticesOf(values: Values): readonly Phrase[] {
  const { input, first, plan, trial, isBeyond, file } = values;
  const ahead = plan.filter((task) => task.ahead !== undefined);
  return [
    ...(first === input.start
      ? []
      : [{ key: "notice.first", values: { start: { day: input.start }, first: { day: first } } }]),
    ...(file === undefined ? [{ key: "notice.no-holidays" }] : []),
    ...(isBeyond && file !== undefined
      ? [{ key: "notice.beyond", values: { until: { day: file.until } } }]
      : []),
    ...ahead.map(({ name, ahead: before }) => ({
      key: "notice.ahead",
      values: { task: { names: name }, before: { names: before ?? name } },
    })),
    ...(trial === undefined
      ? []
      : [
          {
            key: input.trial === "typed" ? "notice.trial.typed" : "notice.trial.law",
            values: { end: { day: trial.end }, review: { day: trial.review } },
          },
        ]),
    ...(input.rolePlay === "again" ? [{ key: "notice.again" }] : []),
  ];
}
