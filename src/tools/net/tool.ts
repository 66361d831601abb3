import type { Tool } from "#kit/tool.ts";
import type { Input } from "./inputs.ts";
import { opening, questionKey } from "./parts/question.ts";

export const tool: Tool<Input> = {
  id: "net",
  audience: ["job-seeker", "hr", "manager"],
  group: "place-a-salary",
  rank: 5,
  related: ["salary", "position", "convert"],
  questions: [
    { audience: "job-seeker", text: "home.job-seeker" },
    { audience: "manager", text: "home.manager" },
  ],
  bench: [
    {
      name: "a form field, by an arrow key",
      query: "period=month",
      focus: "input[name=period]:checked",
      keys: ["ArrowLeft", "ArrowRight"],
    },
  ],
  // The case the page opens on was computed beforehand, so that the rules are only loaded for another one.
  needs(input) {
    const net = questionKey(input);
    return net === opening.key ? [] : [{ net }];
  },
};
