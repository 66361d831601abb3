import { parseArgs } from "node:util";

export const parts = ["build", "visits", "keys", "lines", "large"] as const;
export type Part = (typeof parts)[number];

export interface Options {
  /** How often each build and each visit is measured. */
  readonly runs: number;
  readonly only: readonly Part[];
}

const accepted = `Accepted: --runs <1 to 20>, --only <${parts.join(",")}>. For example: npm run bench -- --runs 5 --only build.`;

/** What was asked for: everything, three times, where nothing is said. */
export function readOptions(args: readonly string[]): Options {
  const { runs, only } = parsed(args);
  const count = Number(runs ?? "3");
  if (!Number.isInteger(count) || count < 1 || count > 20) {
    throw new Error(`--runs: "${runs ?? ""}"; expected a whole number from 1 to 20. ${accepted}`);
  }
  const named = only?.split(",") ?? parts;
  const unknown = named.find((name) => !parts.some((part) => part === name));
  if (unknown !== undefined) {
    throw new Error(`--only: "${unknown}"; expected some of ${parts.join(", ")}. ${accepted}`);
  }
  return { runs: count, only: parts.filter((part) => named.includes(part)) };
}

function parsed(args: readonly string[]): { readonly runs?: string; readonly only?: string } {
  try {
    return parseArgs({ args: [...args], options: { runs: { type: "string" }, only: { type: "string" } } })
      .values;
  } catch (error) {
    const [first = ""] = (error instanceof Error ? error.message : String(error)).split(/\. |\n/u);
    throw new Error(`${first}. ${accepted}`, { cause: error });
  }
}
