import { sayValue } from "#schema/say-value.ts";
import type { LoadedDataSet } from "../catalog.ts";
import { paths } from "../paths.ts";
import { checkDimensions } from "./check-dimensions.ts";
import { checkExists } from "./check-exists.ts";
import { checkId } from "./check-id.ts";
import { checkLevels } from "./check-levels.ts";
import { checkObservations } from "./check-observations.ts";
import { checkReadings } from "./check-readings.ts";
import { checkUnique } from "./check-unique.ts";
import type { Context, Problems } from "./context.ts";

/**
 * Checks that everything dataset.json refers to exists: country, schemes, levels, default case, readings and
 * cross-checks.
 */
export function* checkDataset(loaded: LoadedDataSet, folder: string, context: Context): Problems {
  const { dataset, places } = loaded;
  const { country, vintages, crossChecks, plausible, opensOn } = dataset;
  const file = paths.dataset(folder);
  const at = (field: string): { file: string; field: string } => ({ file, field });

  yield* checkId(dataset.id, folder, { file, field: "id", name: "folder" });
  yield* checkExists(country, paths.places(country), at("country"), context);
  for (const [list, entries] of Object.entries({ vintages, crossChecks })) {
    const ids = entries.map(({ id }) => id);
    yield* checkUnique(ids, list, at);
  }
  yield* checkDimensions(loaded, folder, context);
  yield* checkLevels(dataset, file, context);
  yield* checkReadings(loaded, folder, context);
  if (plausible.low > plausible.high) {
    yield {
      ...at("plausible.low"),
      id: "low-above-high",
      got: sayValue(plausible.low),
      expected: `at most high (${sayValue(plausible.high)})`,
      fix: "Swap them.",
    };
  }
  const opening = [
    { field: "opensOn.place", id: opensOn.place },
    ...Object.entries(opensOn.placeIn ?? {}).flatMap(([language, id]) =>
      id === undefined ? [] : [{ field: `opensOn.placeIn.${language}`, id }],
    ),
    ...(opensOn.compare ?? []).map((id, index) => ({ field: `opensOn.compare[${index}]`, id })),
    ...(dataset.towns ?? []).flatMap(({ place: id }, index) =>
      id === undefined ? [] : [{ field: `towns[${index}].place`, id }],
    ),
  ];
  for (const { field, id } of opening) {
    if (places.includes(id) || !context.isWhole(`data/datasets/${folder}`)) continue;
    yield {
      ...at(field),
      id: "unknown-id",
      got: `"${id}"`,
      expected: "a place with a figure in this data set",
      fix: "Choose one that has a figure.",
    };
  }
  const { occupation } = opensOn;
  if (
    occupation !== undefined &&
    !loaded.occupations.has(occupation) &&
    context.isWhole(`data/datasets/${folder}`)
  ) {
    yield {
      ...at("opensOn.occupation"),
      id: "unknown-id",
      got: `"${occupation}"`,
      expected: `one of ${[...loaded.occupations.keys()].join(", ")}`,
      fix: "Choose one that is there.",
    };
  }
  const leading = [...context.catalog.datasets.values()].filter(
    (one) => one.dataset.leads === true && one.dataset.country === country,
  );
  if (dataset.leads === true && leading[0]?.dataset.id !== dataset.id) {
    yield {
      ...at("leads"),
      id: "duplicate",
      got: `true, as in ${leading[0]?.dataset.id ?? ""}`,
      expected: `one data set of ${country} that leads`,
      fix: "Remove it from one of the two.",
    };
  }
  // A place named twice would be compared with itself.
  yield* checkUnique(opensOn.compare ?? [], "opensOn.compare", at);
  if (opensOn.compare === undefined && places.length > 1) {
    yield {
      ...at("opensOn.compare"),
      id: "missing",
      got: "nothing",
      expected: `two to six of its ${places.length} places, the base first`,
      fix: "Add those a comparison of cities opens on.",
    };
  }
  for (const [index, { observations }] of crossChecks.entries()) {
    const field = (row: number): string => `crossChecks[${index}].observations[${row - 1}]`;
    yield* checkObservations(observations, dataset, (row) => (name) => at(`${field(row)}.${name}`), context);
  }
}
