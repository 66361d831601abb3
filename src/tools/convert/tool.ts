import type { Tool } from "#kit/tool.ts";

export const tool: Tool = {
  id: "convert",
  audience: ["job-seeker", "hr", "manager"],
  group: "set-pay",
  rank: 6,
  related: ["countries", "salary", "position"],
  questions: [
    { audience: "job-seeker", text: "home.job-seeker" },
    { audience: "hr", text: "home.hr" },
  ],
  bench: [
    {
      name: "the amount, a digit",
      query: "from=ru&year=2014&to=fr&toYear=2021",
      focus: "input[name=amount]",
      first: "End",
      keys: ["0", "Backspace"],
    },
  ],
  opensByCountry: true,
  needs: () => [{ series: "yearly" }],
};
