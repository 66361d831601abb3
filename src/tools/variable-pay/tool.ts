import type { Tool } from "#kit/tool.ts";

export const tool: Tool<{ readonly country: string }> = {
  id: "variable-pay",
  audience: ["manager", "hr"],
  group: "set-pay",
  rank: 5,
  related: ["salary", "position", "hiring-funnel"],
  questions: [
    { audience: "hr", text: "home.hr" },
    { audience: "manager", text: "home.manager" },
  ],
  bench: [
    {
      name: "quota, a digit",
      query: "country=fr",
      focus: "input[name=quota]",
      first: "End",
      keys: ["0", "Backspace"],
    },
  ],
  needs: ({ country }) => (country === "other" ? [] : [{ laws: country }]),
};
