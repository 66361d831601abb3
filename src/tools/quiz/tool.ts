import type { Tool } from "#kit/tool.ts";

export const tool: Tool = {
  id: "quiz",
  audience: ["manager"],
  group: "onboard-and-evaluate",
  rank: 5,
  related: ["onboarding", "interview-scorecard", "evaluation"],
  questions: [{ audience: "manager", text: "home.manager" }],
};
