import type { Tool } from "#kit/tool.ts";

export const tool: Tool<{ readonly dataset: string; readonly occupation: string }> = {
  id: "salary",
  audience: ["job-seeker", "hr", "manager"],
  group: "place-a-salary",
  related: ["cities", "position", "level"],
  needs: ({ dataset, occupation }) => [{ dataset, occupation }],
};
