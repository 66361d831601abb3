import type { Suite } from "./suite.ts";

/** The suites named, in their own order and with those they need; all of them when none is named. */
export function choose(
  suites: readonly Suite[],
  names: readonly string[],
  { built }: { readonly built: boolean },
): readonly Suite[] {
  const known = suites.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new Error(
      `suite: "${unknown}"; expected one of ${known.join(", ")}. Name none to run all of them.`,
    );
  }
  if (names.length === 0) return suites;
  const wanted = new Set(names);
  const needed = suites.filter(({ name }) => wanted.has(name)).flatMap(({ needs = [] }) => needs);
  for (const name of needed) if (!(built && name === "build")) wanted.add(name);
  return suites.filter(({ name }) => wanted.has(name));
}
