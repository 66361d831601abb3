import type { Tool } from "#kit/tool.ts";

export const tool: Tool<{ readonly dataset: string; readonly occupation: string }> = {
  id: "template-id",
  audience: ["job-seeker", "hr", "manager"],
  group: "place-a-salary",
  related: ["salary"],
  needs: ({ dataset, occupation }) => [{ dataset, occupation }],
};
