const computes = import.meta.glob<string>(
  ["../../tools/*/compute.ts", "../../tools/*/parts/*.ts", "../../core/*.ts"],
  {
    eager: true,
    query: "?raw",
    import: "default",
  },
);

/** The source code of all formulas, by path under src/. Each result links to its own formula. */
export const sources: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(computes).map(([path, text]) => [path.replace(/^(?:\.\.\/)+/u, ""), text]),
);
