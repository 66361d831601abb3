import { payNeeds } from "#kit/pay/pay-data.ts";
import type { Tool } from "#kit/tool.ts";
import type { Need } from "#schema/market.ts";
import { minimumSeries, none } from "./parts/minimum-series.ts";

interface Asked {
  readonly way: string;
  readonly dataset: string;
  readonly occupation: string;
  readonly place: string;
  readonly second: string;
  readonly secondOccupation: string;
  readonly secondPlace: string;
  readonly minimumOf: string;
}

export const tool: Tool<Asked> = {
  id: "bands",
  audience: ["hr"],
  group: "set-pay",
  rank: 3,
  related: ["salary", "cities", "variable-pay"],
  questions: [{ audience: "hr", text: "home.hr" }],
  bench: [
    {
      name: "spread, a digit",
      query: "way=even&grades=5",
      focus: "input[name=spread]",
      first: "End",
      keys: ["0", "Backspace"],
    },
  ],
  needs: (asked) => [
    ...(asked.way === "market" ? alone(payNeeds(asked)) : []),
    ...(asked.way === "market" && asked.second !== none
      ? alone(
          payNeeds({ dataset: asked.second, occupation: asked.secondOccupation, place: asked.secondPlace }),
        )
      : []),
    ...(asked.minimumOf === none ? [] : [{ series: minimumSeries(asked.minimumOf) }]),
  ],
};

const alone = (needs: ReturnType<typeof payNeeds>): readonly Need[] =>
  needs.map((need) => ({ ...need, alone: true }));
