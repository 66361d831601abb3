import { figureOf } from "#catalog/figure-of.ts";
import { percentileEntries } from "#core/percentile-entries.ts";
import type { DataSet } from "#schema/dataset.ts";
import type { Figure } from "#schema/figure.ts";
import type { Observation, OccupationFile } from "#schema/occupation.ts";
import { dimensions, type Dimension } from "#schema/scheme.ts";
import { csvText } from "./csv-text.ts";

const figureColumns = [
  "kind",
  "low",
  "high",
  "value",
  "statistic",
  "p10",
  "p25",
  "p50",
  "p75",
  "p90",
  "mean",
];
const sampleColumns = ["employment", "mean_relative_error", "n", "contributors"];

/** With more rows, names would bring a file over 20,000 bytes, the most that one file of the API has. */
const mostNamedRows = 2000;

export interface CsvPart {
  /** What its path has after the occupation: nothing, or `/` and a level. */
  readonly part: string;
  readonly body: string;
}

/** The CSV of an occupation. One too large for the names of places has ids alone, and a file with names for each level. */
export function occupationCsvs(
  { observations }: OccupationFile,
  dataset: DataSet,
  names: ReadonlyMap<string, string>,
): readonly CsvPart[] {
  if (observations.length <= mostNamedRows)
    return [{ part: "", body: occupationCsv(observations, dataset, names) }];
  const levels = [...new Set(observations.flatMap(({ level }) => level ?? []))];
  return [
    { part: "", body: occupationCsv(observations, dataset, undefined) },
    ...levels.map((level) => ({
      part: `/${level}`,
      body: occupationCsv(
        observations.filter((one) => one.level === level),
        dataset,
        names,
      ),
    })),
  ];
}

/**
 * An occupation's figures for a spreadsheet: one row per observation, amounts in currency units. Cells for
 * amounts have a plain amount or are empty. Top codes and the reasons for gaps are in the last column, so
 * that no sum includes them. Each place has its id and, if names are given, its name in English; the file of places has
 * both languages.
 */
function occupationCsv(
  observations: readonly Observation[],
  dataset: DataSet,
  names: ReadonlyMap<string, string> | undefined,
): string {
  const declared = dimensions.filter((dimension) => dataset.dimensions[dimension] !== undefined);
  const fields = [
    "place",
    ...(names === undefined ? [] : ["place_name"]),
    ...declared,
    "vintage",
    ...figureColumns,
    ...sampleColumns,
    "note",
  ];
  const data = observations.map((observation) => {
    const key = keyCells(observation, dataset, declared);
    const row: Cells = {
      ...key,
      place_name: names?.get(observation.place),
      ...ownCells(observation, dataset),
    };
    return fields.map((field) => row[field] ?? "");
  });
  return csvText(fields, data);
}

function ownCells(observation: Observation, dataset: DataSet): Cells {
  if (observation.kind === "stands-for") {
    return { kind: observation.kind, note: `repeats the figure of ${observation.of}` };
  }
  const { n, contributors, estimate } = observation;
  const cells = figureCells(figureOf(observation, dataset), (amount) =>
    amount.toFixed(dataset.unit.decimals),
  );
  const note = [cells["note"], estimate === "model" ? "model estimate" : ""].filter(Boolean).join("; ");
  return { ...cells, n, contributors, note };
}

type Cells = Readonly<Record<string, string | number | undefined>>;

function keyCells(observation: Observation, { vintages }: DataSet, declared: readonly Dimension[]): Cells {
  const { place, vintage = vintages.at(-1)?.id } = observation;
  return {
    place,
    ...Object.fromEntries(declared.map((dimension) => [dimension, observation[dimension]])),
    vintage,
  };
}

function figureCells(figure: Figure, text: (amount: number) => string): Cells {
  const { kind } = figure;
  switch (figure.kind) {
    case "range":
      return { kind, low: text(figure.low), high: text(figure.high) };
    case "ceiling":
      return { kind, high: text(figure.high) };
    case "point":
      return { kind, value: text(figure.value), statistic: figure.statistic };
    case "percentiles":
      return { kind, ...percentileCells(figure, text) };
    case "suppressed":
      return { kind, note: figure.reason };
  }
}

function percentileCells(
  figure: Extract<Figure, { kind: "percentiles" }>,
  text: (amount: number) => string,
): Cells {
  const entries = percentileEntries(figure);
  const notes = entries.flatMap(({ name, entry }) => {
    if (typeof entry === "number") return [];
    return "atLeast" in entry ? [`${name} at least ${text(entry.atLeast)}`] : [`${name} ${entry.withheld}`];
  });
  return {
    ...Object.fromEntries(
      entries.map(({ name, entry }) => [name, typeof entry === "number" ? text(entry) : ""]),
    ),
    employment: figure.employment,
    mean_relative_error: figure.meanRelativeError,
    note: notes.join("; "),
  };
}
