import { percentileEntries } from "#core/percentile-entries.ts";
import { languages } from "#schema/names.ts";
import type { LoadedDataSet } from "../catalog.ts";
import { observationKey } from "../observation-key.ts";
import { paths } from "../paths.ts";
import { isEntryMark, isReadingMark, marksOf, readingMarks, type FoundMark } from "../reading-marks.ts";
import { segmentOf } from "../segment-of.ts";
import type { Context, Problems } from "./context.ts";

/**
 * Checks that each reading's figure exists in the data set, and that every placeholder in its text can be
 * filled in.
 */
export function* checkReadings(
  { dataset, occupations }: LoadedDataSet,
  folder: string,
  context: Context,
): Problems {
  const file = paths.dataset(folder);
  if (!context.isWhole(`data/datasets/${folder}`)) return;
  for (const [index, reading] of dataset.readings.entries()) {
    const field = (name: string): string => `readings[${index}].${name}`;
    const occupation = occupations.get(reading.occupation);
    if (occupation === undefined) {
      yield {
        id: "unknown-id",
        file,
        field: field("occupation"),
        got: `"${reading.occupation}"`,
        expected: `one of ${[...occupations.keys()].join(", ")}`,
        fix: "Correct it, or add that file.",
      };
      continue;
    }
    const keys = new Set(occupation.observations.map((one) => keyOf(one)));
    const has = (level: string | undefined): boolean => keys.has(keyOf({ ...reading, level }));
    if (!has(reading.level)) {
      yield {
        id: "unknown-id",
        file,
        field: field("place"),
        got: `"${reading.place}" and the other keys of the reading`,
        expected: `the keys of an observation of ${reading.occupation}.json`,
        fix: "Choose an observation that is there.",
      };
      continue;
    }
    const read = occupation.observations.find((one) => keyOf(one) === keyOf(reading));
    const hasFloor = read?.kind === "ceiling" && dataset.inferredFloors;
    const entries = read?.kind === "percentiles" ? percentileEntries(read).map(({ name }) => name) : [];
    for (const language of languages) {
      const marks = marksOf(reading.text[language]);
      const at = { file, field: field(`text.${language}`) };
      yield* marks
        .filter((mark) => !isFilled(mark, { has, hasFloor, entries }))
        .map(({ written }) => ({
          ...at,
          id: "not-accepted" as const,
          got: written,
          expected: `one of ${readingMarks.join(", ")} in braces (a floor of a ceiling only, a percentile or mean where the figure has it), or a figure with a level that is there`,
          fix: "Correct it.",
        }));
      if (!marks.some(({ name }) => name === "figure" || isEntryMark(name))) {
        yield {
          ...at,
          id: "missing",
          got: "no {figure}",
          expected: "the figure that is read",
          fix: "Add it.",
        };
      }
    }
  }
}

function keyOf(one: Key): string {
  return observationKey(one.place, segmentOf(one), one.vintage ?? "");
}

type Key = Parameters<typeof segmentOf>[0] & {
  readonly place: string;
  readonly vintage?: string | undefined;
};

interface Fillings {
  readonly has: (level: string) => boolean;
  readonly hasFloor: boolean;
  readonly entries: readonly string[];
}

function isFilled({ name, level }: FoundMark, { has, hasFloor, entries }: Fillings): boolean {
  if (level !== undefined) return name === "figure" && has(level);
  if (name === "floor") return hasFloor;
  if (isEntryMark(name)) return entries.includes(name);
  return isReadingMark(name);
}
