const computes = import.meta.glob<string>(
  ["../../tools/*/compute.ts", "../../tools/*/parts/*.ts", "../../core/*.ts"],
  {
    eager: true,
    query: "?raw",
    import: "default",
  },
);

/** The text of every formula of the site, by its path under src/: each result links to its own. */
export const sources: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(computes).map(([path, text]) => [path.replace(/^(?:\.\.\/)+/u, ""), text]),
);
