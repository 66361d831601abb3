import { readCatalog } from "#catalog/from-disk.ts";
import { problemText } from "#schema/problem.ts";
import { asOneTest, type Outcome } from "./suite.ts";

/** Every file of data/, held against its schema and against the others. */
export function checkData(): Promise<Outcome> {
  const { problems } = readCatalog(process.cwd());
  return Promise.resolve(asOneTest(problems.length === 0, problems.map(problemText).join("\n")));
}
