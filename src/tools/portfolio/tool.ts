import type { Tool } from "#kit/tool.ts";

export const tool: Tool = {
  id: "portfolio",
  audience: ["job-seeker", "manager"],
  group: "onboard-and-evaluate",
  rank: 4,
  related: ["activity", "evaluation", "variable-pay"],
  questions: [
    { audience: "job-seeker", text: "home.job-seeker" },
    { audience: "manager", text: "home.manager" },
  ],
  bench: [
    {
      name: "days ahead, a digit",
      query: "ahead=90",
      focus: "input[name=ahead]",
      first: "End",
      keys: ["1", "Backspace"],
    },
  ],
};
