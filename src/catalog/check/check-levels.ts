import type { DataSet } from "#schema/dataset.ts";
import type { Context, Problems } from "./context.ts";

/**
 * Checks that levels named outside observations exist: those with a statistic, in the default case and in
 * cross-checks.
 */
export function* checkLevels(dataset: DataSet, file: string, { catalog }: Context): Problems {
  const { level } = dataset.dimensions;
  const scheme = catalog.schemes.get(level ?? "");
  if (level !== undefined && scheme === undefined) return;
  const levels = scheme?.values.map(({ id }) => id) ?? [];
  for (const { field, id } of namedLevels(dataset)) {
    if (levels.includes(id)) continue;
    yield {
      id: "unknown-id",
      file,
      field,
      got: `"${id}"`,
      expected: levels.length === 0 ? "no level, since dimensions has none" : `one of ${levels.join(", ")}`,
      fix: "Correct the level, or remove it.",
    };
  }
}

interface NamedLevel {
  readonly field: string;
  readonly id: string;
}

function namedLevels({ statistics = {}, opensOn, crossChecks }: DataSet): readonly NamedLevel[] {
  return [
    ...Object.keys(statistics).map((id) => ({ field: `statistics.${id}`, id })),
    ...(opensOn.level === undefined ? [] : [{ field: "opensOn.level", id: opensOn.level }]),
    ...crossChecks.flatMap(({ levels }, index) =>
      Object.keys(levels).map((id) => ({ field: `crossChecks[${index}].levels.${id}`, id })),
    ),
  ];
}
