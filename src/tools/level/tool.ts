import { payNeeds } from "#kit/pay/pay-data.ts";
import type { Tool } from "#kit/tool.ts";

export const tool: Tool<{ readonly role: string; readonly dataset: string; readonly occupation: string }> = {
  id: "level",
  audience: ["job-seeker"],
  group: "place-a-salary",
  rank: 3,
  related: ["salary", "position", "cv"],
  hands: { salary: {}, position: {}, cv: {} },
  questions: [{ audience: "job-seeker", text: "home.job-seeker" }],
  bench: [
    {
      name: "years, a digit",
      query: "dataset=us-oews",
      focus: "input[name=years]",
      first: "End",
      keys: ["0", "Backspace"],
    },
  ],
  needs: (input) => [{ levels: input.role }, ...payNeeds(input)],
};
