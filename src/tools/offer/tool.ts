import { payNeeds } from "#kit/pay/pay-data.ts";
import type { Tool } from "#kit/tool.ts";
import { byPlace, countryOf } from "./parts/country-of.ts";

interface Asked {
  readonly role: string;
  readonly dataset: string;
  readonly occupation: string;
  readonly place: string;
}

export const tool: Tool<Asked> = {
  id: "offer",
  audience: ["hr", "manager"],
  group: "set-pay",
  rank: 4,
  related: ["bands", "position", "variable-pay", "job-description"],
  opensByCountry: true,
  questions: [
    { audience: "hr", text: "home.hr" },
    { audience: "manager", text: "home.manager" },
  ],
  bench: [
    {
      name: "base, a digit",
      query: "place=fr",
      focus: "input[name=base]",
      first: "End",
      keys: ["0", "Backspace"],
    },
  ],
  needs: (asked, market) => {
    const country = countryOf(asked, market);
    return [
      ...(asked.dataset === byPlace ? [{ pay: asked.role }] : payNeeds(asked)),
      ...(country === "other" ? [] : [{ laws: `${country}-advert` }]),
    ];
  },
};
