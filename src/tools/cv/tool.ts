import type { Tool } from "#kit/tool.ts";

export const tool: Tool = {
  id: "cv",
  audience: ["job-seeker"],
  group: "place-a-salary",
  rank: 4,
  related: ["level", "position", "salary"],
  questions: [{ audience: "job-seeker", text: "home.job-seeker" }],
};
