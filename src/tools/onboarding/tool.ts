import type { Tool } from "#kit/tool.ts";
import type { Input } from "./inputs.ts";

export const tool: Tool<Input> = {
  id: "onboarding",
  audience: ["manager", "hr"],
  group: "onboard-and-evaluate",
  rank: 1,
  related: ["quiz", "evaluation", "activity", "hiring-funnel"],
  opensByCountry: true,
  questions: [
    { audience: "manager", text: "home.manager" },
    { audience: "hr", text: "home.hr" },
  ],
  bench: [
    {
      name: "first day, a digit",
      query: "country=fr&start=2027-01-04",
      focus: "input[name=rampMonths]",
      first: "End",
      keys: ["0", "Backspace"],
    },
  ],
  needs: ({ role, country }) => [
    { onboarding: role },
    ...(country === "other" ? [] : [{ starting: country }]),
  ],
};
