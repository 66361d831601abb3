import { reasonOf } from "./equivalent.ts";
import type { Mutated, Survivor } from "./read-report.ts";
import type { Part } from "./written.ts";

/** The mutants of one suite, by its name. */
export interface SuiteResult extends Mutated {
  readonly name: string;
}

/** What the report says of one suite. */
export function partOf({ name, caught, survivors }: SuiteResult): Part {
  const open = survivors.filter((one) => reasonOf(one) === undefined).map(line);
  const known = survivors.flatMap((one) => {
    const reason = reasonOf(one);
    return reason === undefined ? [] : [`${line(one)}: ${reason}`];
  });
  const all = caught + survivors.length;
  const score = all === 0 ? "–" : `${((100 * caught) / all).toFixed(1)} %`;
  return { name, row: `| ${name} | ${all} | ${caught} | ${known.length} | ${score} |`, open, known };
}

/** The report in Markdown: a score for each suite, then every survivor. Nothing of it depends on the day. */
export function mutationReport(parts: readonly Part[]): string {
  const open = parts.flatMap((part) => part.open);
  const known = parts.flatMap((part) => part.known);
  return [
    "# Mutation testing",
    "Written by `npm run mutate`, and by nothing else. Each mutant is a small change to the code, such as `<=` for `<`; it is caught when a test then fails or does not end. The score is the share caught, equivalent mutants counted as not caught. Changes to what runs once, when a file is loaded, are left out.",
    [
      "| suite | mutants | caught | equivalent | score |",
      "| --- | --: | --: | --: | --: |",
      ...parts.map(({ row }) => row),
    ].join("\n"),
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
