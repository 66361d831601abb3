import type { MoneyUnit, Phrase } from "#kit/words/phrase.ts";
import type { Result, TableCell } from "#kit/result/result.ts";
import type { DataSet } from "#schema/dataset.ts";
import type { Figure } from "#schema/figure.ts";
import type { Answer, Market, Segment } from "#schema/market.ts";
import type { Place } from "#schema/place.ts";
import type { Input } from "./inputs.ts";

/**
 * The figure a data set publishes for an occupation in a place at a level: looked up, and changed in no way.
 *
 * Write here the formula in words, with its reference; arithmetic goes to `src/core/`, a function a file.
 */
export function compute(input: Input, market: Market): Result<Values> {
  const values = valuesOf(input, market);
  const { dataset, places, place, answer, figure, unit } = values;
  const unitName: Phrase = {
    key: "unit.money",
    values: { currency: { currency: unit.currency }, per: { phrase: { key: `per.${unit.period}` } } },
  };
  // A figure, or the words for its absence: never an empty cell.
  const cells = places.map((one) => {
    const chosen = one.place === place;
    const cell: TableCell =
      one.figure === undefined ? { missing: { key: "missing" }, chosen } : { figure: one.figure, chosen };
    return { names: one.place.names, cell };
  });
  return {
    values,
    question: { key: "question", values: { place: { names: place.names } } },
    answer:
      figure === undefined ? { key: "missing" } : { key: "answer", values: { figure: { figure, unit } } },
    notices: [],
    chart: {
      title: { key: "chart.title" },
      unit,
      unitName,
      groups: [
        {
          id: "places",
          title: { key: "chart.places" },
          rows: cells.map(({ names, cell }) => ({
            label: { key: "name", values: { name: { names } } },
            ...cell,
          })),
        },
      ],
    },
    table: {
      title: { key: "table.title" },
      unit,
      unitName,
      rowHead: { key: "field.place" },
      columns: [{ head: unitName }],
      rows: cells.map(({ names, cell }) => ({ head: { names }, chosen: cell.chosen, cells: [cell] })),
    },
    steps: [
      {
        title: { key: "step.look-up" },
        text: { key: `step.look-up.${answer.found}`, values: { dataset: { names: dataset.title } } },
      },
    ],
    sources: [{ dataset, occupation: input.occupation }],
  };
}

export interface Values {
  readonly dataset: DataSet;
  readonly place: Place;
  readonly answer: Answer;
  /** Absent where nothing is published for exactly this case. */
  readonly figure: Figure | undefined;
  readonly unit: MoneyUnit;
  /** Every place of the data set, with what it publishes there. */
  readonly places: readonly { readonly place: Place; readonly figure: Figure | undefined }[];
}

function valuesOf(input: Input, market: Market): Values {
  const dataset = market.dataset(input.dataset);
  const places = market.places(input.dataset);
  const place = places?.find(({ id }) => id === input.place);
  if (dataset === undefined || places === undefined || place === undefined) {
    throw new Error("The market lacks what tool.ts says is needed: it was not loaded before computing.");
  }
  const segment: Segment = dataset.dimensions.level === undefined ? {} : { level: input.level };
  const look = ({ id }: Place): Answer =>
    market.look({ dataset: dataset.id, occupation: input.occupation, place: id, segment });
  const exact = (one: Place): Figure | undefined => {
    const answer = look(one);
    return answer.found === "exact" ? answer.figure : undefined;
  };
  const { period, decimals } = dataset.unit;
  return {
    dataset,
    place,
    answer: look(place),
    figure: exact(place),
    unit: { currency: dataset.currency, period, decimals, derived: false },
    places: places.map((one) => ({ place: one, figure: exact(one) })),
  };
}
