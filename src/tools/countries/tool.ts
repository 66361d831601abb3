import type { Tool } from "#kit/tool.ts";

export const tool: Tool<{ readonly role: string }> = {
  id: "countries",
  audience: ["hr", "job-seeker"],
  group: "set-pay",
  rank: 2,
  related: ["cities", "salary", "convert"],
  questions: [{ audience: "hr", text: "home.hr" }],
  bench: [
    {
      name: "the currency, by an arrow key",
      query: "currency=EUR",
      focus: "select[name=currency]",
      keys: ["ArrowDown", "ArrowUp"],
    },
  ],
  needs: ({ role }) => [{ pay: role }],
};
