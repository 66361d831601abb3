import { payBench, picker } from "#kit/pay/bench-cases.ts";
import { payNeeds, type PayAsked } from "#kit/pay/pay-data.ts";
import type { Tool } from "#kit/tool.ts";

export const tool: Tool<Pick<PayAsked, "dataset" | "occupation" | "place"> & { readonly town: string }> = {
  id: "salary",
  audience: ["job-seeker", "hr", "manager"],
  group: "place-a-salary",
  rank: 1,
  related: ["position", "cities", "level", "cv"],
  hands: { cities: { place: "places" }, position: {}, cv: {} },
  questions: [
    { audience: "job-seeker", text: "home.job-seeker" },
    { audience: "manager", text: "home.manager" },
  ],
  opensOn: {
    dataset: { text: "open.dataset" },
    place: { field: "place", text: "open.place" },
  },
  onHome: ["place", "level"],
  bench: [
    ...payBench("us-oflc-2025"),
    {
      name: "a place, by Enter",
      query: "dataset=us-oflc-2025",
      focus: picker,
      first: "Control+A",
      type: ["chicago", "anchorage"],
      keys: ["Enter", "Enter"],
    },
  ],
  needs: (input) => payNeeds(input).map((need) => ({ ...need, town: input.town })),
};
