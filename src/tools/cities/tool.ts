import { payBench } from "#kit/pay/bench-cases.ts";
import { payNeeds } from "#kit/pay/pay-data.ts";
import type { Tool } from "#kit/tool.ts";

export const tool: Tool<{ readonly dataset: string; readonly occupation: string }> = {
  id: "cities",
  audience: ["hr"],
  group: "set-pay",
  rank: 1,
  related: ["countries", "salary", "bands", "position"],
  // The first city, unless another one is the base.
  hands: { salary: { places: "place", base: "place" } },
  questions: [{ audience: "hr", text: "home.hr" }],
  opensOn: { dataset: { text: "open.dataset" } },
  bench: [
    ...payBench("us-oflc-2025"),
    {
      name: "the base, by an arrow key",
      query: "dataset=us-oflc-2025",
      focus: "select[name=base]",
      keys: ["ArrowDown", "ArrowUp"],
    },
    {
      name: "zones, a digit",
      query: "dataset=us-oflc-2025",
      focus: "input[name=zones]",
      first: "Control+A",
      keys: ["4", "3"],
    },
  ],
  needs: payNeeds,
};
