/** What is mutated together, and the tests that have to notice. */
export interface MutatedSuite {
  readonly name: string;
  /** A glob; where it names no file yet, the suite is passed over. */
  readonly sources: string;
  readonly tests: readonly string[];
}

export const suites: readonly MutatedSuite[] = [
  { name: "core", sources: "src/core/**/*.ts", tests: ["test/core/**/*.test.ts"] },
  { name: "documents", sources: "src/documents/**/*.ts", tests: ["test/documents/**/*.test.ts"] },
  { name: "look-up", sources: "src/catalog/look-up.ts", tests: ["test/catalog/look-up.test.ts"] },
  {
    name: "fields",
    sources: "src/kit/fields/**/*.ts",
    // form-state.test.ts reads every data file, seconds for each mutant; typed-text.test.ts asks the same of none.
    tests: ["test/kit/fields/**/!(form-state).test.ts"],
  },
  { name: "words", sources: "src/kit/words/**/*.ts", tests: ["test/kit/words/**/*.test.ts"] },
];

/** The suites named, in their own order; all of them when none is named. */
export function chooseMutated(names: readonly string[]): readonly MutatedSuite[] {
  const known = suites.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new Error(
      `suite: "${unknown}"; expected one of ${known.join(", ")}. Name none to mutate all of them.`,
    );
  }
  return names.length === 0 ? suites : suites.filter(({ name }) => names.includes(name));
}
