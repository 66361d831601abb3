import type { Problem } from "./problem.ts";
import { sayValue } from "./say-value.ts";
import type { z } from "./z.ts";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];
type Finding = Pick<Problem, "id" | "got" | "expected" | "fix">;

/** Zod's message if a schema has none of its own. */
const silent = "Invalid input";

const types: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  record: "an object",
};

/**
 * What a schema found wrong with a file, in our own words: where, what came, what is accepted, a way out.
 * @param issues as `safeParse` returns them; @param input what was parsed; @param file its path, as messages name it.
 */
export function explain(issues: readonly Issue[], input: unknown, file: string): readonly Problem[] {
  return issues.flatMap((issue) => problemsOf(issue, issue.path, input, file));
}

function problemsOf(issue: Issue, path: Path, input: unknown, file: string): readonly Problem[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => {
      const inside = [...path, key];
      return { ...where(inside, file), ...unknownField(valueAt(input, inside)) };
    });
  }
  if (issue.code === "invalid_union") {
    const meant = issue.errors.find((errors) => errors.every((error) => error.path.length > 0));
    if (meant !== undefined && meant.length > 0) {
      return meant.flatMap((error) => problemsOf(error, [...path, ...error.path], input, file));
    }
  }
  return [{ ...where(path, file), ...finding(issue, valueAt(input, path), path.at(-1)) }];
}

/** The row number of an observation starts at 1; the rest of the path is its field. */
function where(path: Path, file: string): Pick<Problem, "file" | "row" | "field"> {
  const [list, index, ...rest] = path;
  if (list !== "observations" || typeof index !== "number") return { file, ...fieldOf(path) };
  return { file, row: index + 1, ...fieldOf(rest) };
}

function fieldOf(path: Path): Pick<Problem, "field"> {
  const steps = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`));
  return path.length === 0 ? {} : { field: steps.join("").replace(/^\./, "") };
}

function valueAt(input: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === "object" && value !== null ? Reflect.get(value, step) : undefined),
    input,
  );
}

function unknownField(value: unknown): Finding {
  const fix = "Remove it, or check its spelling.";
  return { id: "unknown-field", got: sayValue(value), expected: "no field of this name", fix };
}

function finding(issue: Issue, value: unknown, key: PropertyKey | undefined): Finding {
  const got = sayValue(value);
  const expected = issue.message === silent ? expectation(issue) : issue.message;
  if (value === undefined) return { id: "missing", got, expected, fix: "Add it." };
  switch (issue.code) {
    case "invalid_value":
      return { id: "not-accepted", got, expected, fix: "Choose one of these, or check the spelling." };
    case "too_small":
    case "too_big":
      return { id: "out-of-bounds", got, expected, fix: outOfBoundsFix(issue.origin) };
    case "invalid_key":
      return {
        id: "wrong-form",
        got: `the key ${sayValue(key)}`,
        expected: issue.issues[0]?.message ?? expected,
        fix: "Write the key in that form.",
      };
    case "invalid_type":
      return { id: "wrong-type", got, expected, fix: typeFix(issue.expected, value) };
    case "invalid_union":
      if (issue.discriminator === undefined)
        return { id: "wrong-type", got, expected, fix: "Write one of these." };
      return { id: "not-accepted", got, expected, fix: "Choose one of these, or check the spelling." };
    default:
      return { id: "wrong-form", got, expected, fix: "Write it in that form." };
  }
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return types[issue.expected] ?? issue.expected;
    case "invalid_value":
      return oneOf(issue.values);
    case "invalid_union":
      return oneOf("options" in issue ? (issue.options ?? []) : []);
    case "too_small":
      return `at least ${bound(issue.minimum, issue.origin)}`;
    case "too_big":
      return `at most ${bound(issue.maximum, issue.origin)}`;
    default:
      return "another form";
  }
}

function oneOf(values: readonly unknown[]): string {
  return values.length === 1 ? String(values[0]) : `one of ${values.map(String).join(", ")}`;
}

function bound(limit: number | bigint, origin: string): string {
  if (origin === "array") return `${limit} ${limit === 1 ? "entry" : "entries"}`;
  if (origin === "string") return `${limit} ${limit === 1 ? "character" : "characters"}`;
  return sayValue(Number(limit));
}

function outOfBoundsFix(origin: string): string {
  if (origin === "array") return "Add what is missing.";
  return origin === "string" ? "Write it in full." : "Correct the number.";
}

function typeFix(expected: string, value: unknown): string {
  if (value === null) return "Write a value, or leave the field out where it is optional.";
  if (expected === "int" && typeof value === "number") return "Write it without decimals.";
  if (expected === "number" && typeof value === "string") return "Write it as a number, without quotes.";
  return `Write ${types[expected] ?? expected}.`;
}
