import { reasonOf } from "./equivalent.ts";
import type { Mutated, Survivor } from "./read-report.ts";

/** The mutants of one suite, by its name. */
export interface SuiteResult extends Mutated {
  readonly name: string;
}

/** The report in Markdown: a score for each suite, then every survivor. Nothing of it depends on the day. */
export function mutationReport(results: readonly SuiteResult[]): string {
  const survivors = results.flatMap((result) => result.survivors);
  const known = survivors.flatMap((one) => {
    const reason = reasonOf(one);
    return reason === undefined ? [] : [`${line(one)}: ${reason}`];
  });
  const open = survivors.filter((one) => reasonOf(one) === undefined).map(line);
  return [
    "# Mutation testing",
    "Written by `npm run mutate`, and by nothing else. Each mutant is a small change to the code, such as `<=` for `<`; it is caught when a test then fails or does not end. The score is the share caught, equivalent mutants counted as not caught. Changes to what runs once, when a file is loaded, are left out.",
    table(results),
    "## Survivors",
    open.length === 0 ? "None but the equivalent ones." : open.join("\n"),
    "## Equivalent",
    known.length === 0
      ? "None."
      : `These change nothing that can be seen, for the reason given.\n\n${known.join("\n")}`,
  ]
    .join("\n\n")
    .concat("\n");
}

function table(results: readonly SuiteResult[]): string {
  const rows = results.map(({ name, caught, survivors }) => {
    const equivalent = survivors.filter((one) => reasonOf(one) !== undefined).length;
    const all = caught + survivors.length;
    const score = all === 0 ? "–" : `${((100 * caught) / all).toFixed(1)} %`;
    return `| ${name} | ${all} | ${caught} | ${equivalent} | ${score} |`;
  });
  return [
    "| suite | mutants | caught | equivalent | score |",
    "| --- | --: | --: | --: | --: |",
    ...rows,
  ].join("\n");
}

function line({ file, line: number, mutator, from, to }: Survivor): string {
  return `- ${file}:${number} ${mutator}, ${code(from)} → ${code(to)}`;
}

/** Code that may hold backticks itself. */
function code(text: string): string {
  if (text === "") return "nothing";
  const fence = "`".repeat(Math.max(0, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length)) + 1);
  const space = text.includes("`") ? " " : "";
  return `${fence}${space}${text}${space}${fence}`;
}
