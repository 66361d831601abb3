import type { Tool } from "#kit/tool.ts";
import type { Input } from "./inputs.ts";

export const tool: Tool<Input> = {
  id: "activity",
  audience: ["job-seeker", "manager"],
  group: "onboard-and-evaluate",
  rank: 3,
  related: ["evaluation", "portfolio", "variable-pay", "onboarding"],
  questions: [
    { audience: "manager", text: "home.manager" },
    { audience: "job-seeker", text: "home.job-seeker" },
  ],
  bench: [
    {
      name: "target, a digit",
      query: "target=600000",
      focus: "input[name=target]",
      first: "End",
      keys: ["0", "Backspace"],
    },
  ],
  needs: ({ role }) => [{ figures: role }],
};
