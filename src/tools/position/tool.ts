import { payNeeds } from "#kit/pay/pay-data.ts";
import type { Tool } from "#kit/tool.ts";

export const tool: Tool<{ readonly dataset: string; readonly occupation: string }> = {
  id: "position",
  audience: ["job-seeker", "hr"],
  group: "place-a-salary",
  rank: 2,
  related: ["salary", "cities", "level", "cv"],
  hands: { cv: { pay: "wanted" } },
  questions: [
    { audience: "job-seeker", text: "home.job-seeker" },
    { audience: "hr", text: "home.hr" },
  ],
  opensOn: { dataset: { text: "open.dataset" } },
  bench: [
    {
      name: "pay, a digit",
      query: "dataset=us-oews",
      focus: "input[name=pay]",
      first: "End",
      keys: ["0", "Backspace"],
    },
  ],
  needs: payNeeds,
};
