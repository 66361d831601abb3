import { payNeeds } from "#kit/pay/pay-data.ts";
import type { Tool } from "#kit/tool.ts";

export const tool: Tool<{ readonly dataset: string; readonly occupation: string }> = {
  id: "cities",
  audience: ["hr"],
  group: "set-pay",
  related: ["salary", "bands", "position"],
  questions: [{ audience: "hr", text: "home.hr" }],
  opensOn: { dataset: { text: "open.dataset" } },
  needs: payNeeds,
};
