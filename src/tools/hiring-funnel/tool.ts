import type { Tool } from "#kit/tool.ts";

export const tool: Tool = {
  id: "hiring-funnel",
  audience: ["manager", "hr"],
  group: "hire",
  rank: 2,
  related: ["interview-day", "position", "salary"],
  hands: { "interview-day": { way: "", showRate: "rate", came: "came", invited: "invited" } },
  questions: [{ audience: "manager", text: "home.manager" }],
  bench: [
    {
      name: "hires, a digit",
      query: "hires=3",
      focus: "input[name=hires]",
      first: "End",
      keys: ["0", "Backspace"],
    },
    {
      name: "a rate, a digit",
      query: "hires=3",
      focus: "input[name='stages.1.yield']",
      first: "End",
      keys: ["Backspace", "0"],
    },
  ],
};
