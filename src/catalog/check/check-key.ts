import type { DataSet } from "#schema/dataset.ts";
import type { Observation } from "#schema/occupation.ts";
import type { Dimension, Scheme } from "#schema/scheme.ts";
import { paths } from "../paths.ts";
import { segmentOf } from "../segment-of.ts";
import type { At, Problems } from "./context.ts";

/** The values an observation may refer to. */
export interface Known {
  /**
   * The places of the data set's country; undefined if that file is missing or broken, which is reported for
   * the file itself.
   */
  readonly places: ReadonlySet<string> | undefined;
  readonly schemes: ReadonlyMap<string, Scheme>;
}

/**
 * Checks that the place, segment and vintage of an observation exist in its country, its schemes and its data
 * set.
 */
export function* checkKey(observation: Observation, dataset: DataSet, at: At, known: Known): Problems {
  if (known.places?.has(observation.place) === false) {
    yield {
      ...at("place"),
      id: "unknown-id",
      got: `"${observation.place}"`,
      expected: `the id of a place in ${paths.places(dataset.country)}`,
      fix: "Correct the id, or add the place there.",
    };
  }
  for (const [dimension, value] of Object.entries(segmentOf(observation))) {
    yield* checkSegment(dimension as Dimension, value, dataset, at, known);
  }
  yield* checkVintage(observation.vintage, dataset, at);
}

function* checkSegment(
  dimension: Dimension,
  value: string,
  { dimensions }: DataSet,
  at: At,
  { schemes }: Known,
): Problems {
  const id = dimensions[dimension];
  if (id === undefined) {
    yield {
      ...at(dimension),
      id: "unknown-field",
      got: `"${value}"`,
      expected: `no ${dimension}, since dataset.json declares none`,
      fix: "Declare the dimension there with its scheme, or remove the value.",
    };
  }
  const values = schemes.get(id ?? "")?.values.map((one) => one.id);
  if (id !== undefined && values?.includes(value) === false) {
    yield {
      ...at(dimension),
      id: "unknown-id",
      got: `"${value}"`,
      expected: `one of ${values.join(", ")} (${paths.scheme(id)})`,
      fix: "Correct the id, or add the value there.",
    };
  }
}

function* checkVintage(vintage: string | undefined, { vintages }: DataSet, at: At): Problems {
  const ids = vintages.map(({ id }) => id);
  const expected = `one of ${ids.join(", ")} (vintages of dataset.json)`;
  if (vintage === undefined && ids.length > 1) {
    yield {
      ...at("vintage"),
      id: "missing",
      got: "nothing",
      expected,
      fix: "Say which one the figure is of.",
    };
  }
  if (vintage !== undefined && !ids.includes(vintage)) {
    const fix = "Correct the id, or add the vintage there.";
    yield { ...at("vintage"), id: "unknown-id", got: `"${vintage}"`, expected, fix };
  }
}
