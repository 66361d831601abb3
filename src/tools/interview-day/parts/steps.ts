import type { Step } from "#kit/result/result.ts";
import { average, count, decimalsOf, share } from "./sentences.ts";
import type { Values } from "./values.ts";

export function stepsOf({ input, rate, chosen, own, advised }: Values): readonly Step[] {
  const { booked, met, slots, day, nobody, crowded, load } = chosen;
  const values = {
    booked: count(booked),
    met: count(met),
    slots: count(slots),
    rate: share(rate, decimalsOf(rate)),
    nobody: share(nobody, 1),
    crowded: share(crowded, 1),
    load: { number: load, decimals: 2 },
    tolerance: share(input.tolerance, decimalsOf(input.tolerance)),
    advised: count(advised),
    came: average(day.served + day.waiting),
    served: average(day.served),
    waiting: average(day.waiting),
  } as const;
  return [
    ...(own === undefined || own.came === 0
      ? []
      : [{ title: { key: "step.own" }, text: { key: "step.own.text" } } as const]),
    {
      title: { key: "step.slot" },
      text: { key: "step.slot.text", values },
      formula: { key: "formula.slot", values },
    },
    {
      title: { key: "step.advised" },
      text: { key: "step.advised.text", values },
    },
    {
      title: { key: "step.day" },
      text: { key: "step.day.text", values },
      formula: { key: "formula.day", values },
    },
    { title: { key: "step.waiting" }, text: { key: "step.waiting.text" } },
  ];
}
