import type { Tool } from "#kit/tool.ts";

export const tool: Tool<{ readonly dataset: string; readonly occupation: string }> = {
  id: "cities",
  audience: ["hr"],
  group: "set-pay",
  related: ["salary", "bands", "position"],
  needs: ({ dataset, occupation }) => [{ dataset, occupation }],
};
