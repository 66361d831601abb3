import type { Tool } from "#kit/tool.ts";

export const tool: Tool = {
  id: "bands",
  audience: ["hr"],
  group: "set-pay",
  related: ["salary", "cities", "variable-pay"],
  questions: [{ audience: "hr", text: "home.hr" }],
  bench: [
    {
      name: "spread, a digit",
      query: "grades=5",
      focus: "input[name=spread]",
      first: "End",
      keys: ["0", "Backspace"],
    },
  ],
};
