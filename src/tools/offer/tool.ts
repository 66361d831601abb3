import type { Tool } from "#kit/tool.ts";

export const tool: Tool<{ readonly role: string; readonly place: string }> = {
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
  // The country of a place is the beginning of its id.
  needs: ({ role, place }) => [{ pay: role }, { laws: `${place.slice(0, 2)}-advert` }],
};
