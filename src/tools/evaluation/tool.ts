import type { Tool } from "#kit/tool.ts";
import type { Input } from "./inputs.ts";

export const tool: Tool<Input> = {
  id: "evaluation",
  audience: ["manager", "hr"],
  group: "onboard-and-evaluate",
  rank: 2,
  related: ["activity", "portfolio", "variable-pay", "onboarding"],
  opensByCountry: true,
  questions: [
    { audience: "manager", text: "home.manager" },
    { audience: "hr", text: "home.hr" },
  ],
  bench: [
    {
      name: "a target, a digit",
      query: "country=fr",
      focus: "input[name='criteria.0.target']",
      first: "End",
      keys: ["0", "Backspace"],
    },
  ],
  needs: ({ role, country }) => [
    { criteria: role },
    ...(country === "other" ? [] : [{ laws: `${country}-evaluation` }]),
  ],
};
