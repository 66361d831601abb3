import type { Dimension } from "#schema/scheme.ts";
import type { LoadedDataSet } from "../catalog.ts";
import { paths } from "../paths.ts";
import { checkExists } from "./check-exists.ts";
import type { Context, Problems } from "./context.ts";

/** Checks that each declared dimension has a scheme of its kind, and observations with a value of it. */
export function* checkDimensions(
  { dataset, occupations }: LoadedDataSet,
  folder: string,
  context: Context,
): Problems {
  const observations = [...occupations.values()].flatMap((file) => file.observations);
  for (const [name, id] of Object.entries(dataset.dimensions)) {
    const dimension = name as Dimension;
    const at = { file: paths.dataset(folder), field: `dimensions.${dimension}` };
    yield* checkExists(id, paths.scheme(id), at, context);
    const of = context.catalog.schemes.get(id)?.dimension ?? dimension;
    if (of !== dimension) {
      yield {
        ...at,
        id: "not-accepted",
        got: `"${id}", a scheme of ${of}`,
        expected: `a scheme of ${dimension}`,
        fix: `Choose one, or declare this one under ${of}.`,
      };
      continue;
    }
    const used = observations.some((observation) => observation[dimension] !== undefined);
    if (!used && context.isWhole(`data/datasets/${folder}`)) {
      yield {
        ...at,
        id: "missing",
        got: `no observation has ${dimension}`,
        expected: "at least one",
        fix: "Remove the dimension, or give the observations their values.",
      };
    }
  }
}
