import type { Tool } from "#kit/tool.ts";
import { role } from "./parts/bank.ts";
import { lawOf } from "./parts/deletion.ts";

export const tool: Tool<{ readonly country: string; readonly decided: string | undefined }> = {
  id: "interview-scorecard",
  audience: ["manager", "hr"],
  group: "hire",
  rank: 4,
  related: ["interview-day", "hiring-funnel", "job-description", "offer"],
  opensByCountry: true,
  questions: [{ audience: "manager", text: "home.manager" }],
  bench: [
    {
      name: "a weight, a digit",
      query: "country=fr",
      focus: "input[name='competences.0.weight']",
      first: "End",
      keys: ["0", "Backspace"],
    },
  ],
  needs: (asked) => {
    const law = lawOf(asked);
    return [{ interview: role }, ...(law === undefined ? [] : [{ laws: law }])];
  },
};
