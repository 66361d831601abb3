import type { Tool } from "#kit/tool.ts";

export const tool: Tool = {
  id: "job-description",
  audience: ["manager", "hr"],
  group: "hire",
  rank: 1,
  related: ["hiring-funnel", "salary", "level"],
  questions: [
    { audience: "manager", text: "home.manager" },
    { audience: "hr", text: "home.hr" },
  ],
};
