import { payNeeds } from "#kit/pay/pay-data.ts";
import type { Tool } from "#kit/tool.ts";
import type { Need } from "#schema/market.ts";
import { countOf } from "./parts/blend/count-of.ts";
import { minimumSeries, none } from "./parts/minimum-series.ts";

interface Asked {
  readonly way: string;
  readonly dataset: string;
  readonly occupation: string;
  readonly place: string;
  readonly second: string;
  readonly secondOccupation: string;
  readonly secondPlace: string;
  readonly third: string;
  readonly thirdOccupation: string;
  readonly thirdPlace: string;
  readonly fourth: string;
  readonly fourthOccupation: string;
  readonly fourthPlace: string;
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
    ...(asked.way === "market" ? sourcesOf(asked).flatMap((one) => alone(payNeeds(one))) : []),
    ...(asked.minimumOf === none ? [] : [{ series: minimumSeries(asked.minimumOf) }]),
  ],
};

/** Where each source of the blend stands, in the order of the form. */
function sourcesOf(asked: Asked): readonly Parameters<typeof payNeeds>[0][] {
  const { second, third, fourth } = asked;
  return [
    asked,
    { dataset: second, occupation: asked.secondOccupation, place: asked.secondPlace },
    { dataset: third, occupation: asked.thirdOccupation, place: asked.thirdPlace },
    { dataset: fourth, occupation: asked.fourthOccupation, place: asked.fourthPlace },
  ].slice(0, countOf({ second, third, fourth }));
}

const alone = (needs: ReturnType<typeof payNeeds>): readonly Need[] =>
  needs.map((need) => ({ ...need, alone: true }));
