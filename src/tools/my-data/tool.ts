import { linesNeed } from "./parts/values.ts";
import type { Input } from "./inputs.ts";
import type { Tool } from "#kit/tool.ts";

export const tool: Tool<Input> = {
  id: "my-data",
  audience: ["hr", "job-seeker"],
  group: "place-a-salary",
  rank: 6,
  related: ["salary", "position", "cities"],
  questions: [
    { audience: "hr", text: "home.hr" },
    { audience: "job-seeker", text: "home.job-seeker" },
  ],
  bench: [
    {
      name: "a column, another choice",
      query: "currency=EUR",
      focus: "select[name=basis]",
      keys: ["ArrowDown", "ArrowUp"],
    },
  ],
  needs: (input) => {
    const work = linesNeed(input);
    return work === undefined ? [] : [work];
  },
};
