import type { Tool } from "#kit/tool.ts";

export const tool: Tool = {
  id: "hiring-funnel",
  audience: ["manager", "hr"],
  group: "hire",
  related: ["interview-day", "position", "salary"],
  questions: [{ audience: "manager", text: "home.manager" }],
};
