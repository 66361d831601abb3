/** What `npm run new` can begin, and where it goes. */
export const kinds = {
  tool: {
    folder: (id: string) => `src/tools/${id}`,
    next: (id: string) => [
      `Write the formula in src/tools/${id}/compute.ts, its words in both texts files, worked examples in vectors.json.`,
      "npm run check says what is missing; npm run dev shows it under /en/tools/.",
    ],
  },
  dataset: {
    folder: (id: string) => `data/datasets/${id}`,
    next: (id: string) => [
      `Every figure in it is made up: replace them, and all that data/datasets/${id}/dataset.json says of them.`,
      "A new place is a line in data/places/<country>.json, a new country a file there. npm run check says what is wrong.",
    ],
  },
  role: {
    folder: (id: string) => `data/roles/${id}`,
    next: (id: string) => [
      `Write its words in data/roles/${id}/fr.json and en.json, its duties in role.json.`,
      `Its pages are made from them; a file in content/<language>/roles/${id}/ replaces a section of the same name.`,
    ],
  },
  checklist: {
    folder: (id: string) => `data/checklists/${id}`,
    next: (id: string) => [
      `Write its items in data/checklists/${id}/checklist.json, their words in fr.json and en.json; a list of the role is taken over by its name.`,
      "npm run check says what is missing; name it in the `uses` of a guide, and the guide is linked back.",
    ],
  },
} as const;

export type Kind = keyof typeof kinds;
