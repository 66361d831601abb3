import type { Tool } from "#kit/tool.ts";

export const tool: Tool = {
  id: "interview-day",
  audience: ["manager", "hr"],
  group: "hire",
  rank: 3,
  related: ["hiring-funnel", "interview-scorecard", "offer"],
  questions: [{ audience: "manager", text: "home.manager" }],
  bench: [
    {
      name: "slots, a digit",
      query: "slots=8",
      focus: "input[name=slots]",
      first: "End",
      keys: ["1", "Backspace"],
    },
  ],
};
