import { payNeeds } from "#kit/pay/pay-data.ts";
import type { Tool } from "#kit/tool.ts";

export const tool: Tool<{ readonly dataset: string; readonly occupation: string }> = {
  id: "template-id",
  audience: ["job-seeker", "hr", "manager"],
  group: "place-a-salary",
  rank: 9,
  related: ["salary"],
  questions: [{ audience: "hr", text: "home.hr" }],
  // A tool that needs no data has no needs.
  needs: payNeeds,
};
