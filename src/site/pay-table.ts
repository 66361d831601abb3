import { figureOf } from "#catalog/figure-of.ts";
import type { Phrase } from "#kit/phrase.ts";
import type { Table, TableCell } from "#kit/result.ts";
import { payData } from "#kit/pay-data.ts";
import { decode } from "#kit/url.ts";
import type { CrossCheck, DataSet } from "#schema/dataset.ts";
import type { Localised } from "#schema/text.ts";
import { compute } from "../tools/salary/compute.ts";
import { inputs } from "../tools/salary/inputs.ts";
import { market } from "./market.ts";
import { vintageTable } from "./vintage-table.ts";

/**
 * Every figure of an occupation as the salary tool tables it, with none of them chosen. The tool knows the latest
 * vintage only: where a data set has one place, its rows are the vintages instead.
 */
export function payTable(
  dataset: string,
  occupation: string,
): { readonly table: Table; readonly title: Localised } {
  const { input } = decode(inputs, { dataset, occupation }, market);
  const { table, values } = compute(input, market);
  // Where a data set has several occupations, a table is of one of them.
  const several = market.datasets.some(({ id, occupations }) => id === dataset && occupations.length > 1);
  const title = several ? values.occupation.names : values.dataset.title;
  if (tablesVintages(values.dataset)) {
    return { table: vintageTable(payData(input, market), values.place, market, named(title)), title };
  }
  const rows = table.rows.map((row) => ({
    ...row,
    chosen: false,
    cells: row.cells.map((cell) => ({ ...cell, chosen: false })),
  }));
  return { table: { ...table, title: named(title), rows }, title };
}

/** Whether the table of a data set's figures has a row a vintage: several of them, of one place. */
export function tablesVintages({ id, vintages }: DataSet): boolean {
  return vintages.length > 1 && market.places(id)?.length === 1;
}

/** The figures of a cross-check, laid out as the data set's own: a row a place, a column a level. */
export function crossCheckTable(dataset: DataSet, check: CrossCheck): Table {
  const { currency, unit } = dataset;
  const places = market.places(dataset.id) ?? [];
  return {
    title: named(check.title),
    unit: { currency, period: unit.period, decimals: unit.decimals, derived: false },
    unitName: {
      key: "unit.money",
      values: { currency: { currency }, per: { phrase: { key: `per.${unit.period}` } } },
    },
    rowHead: { key: "pay.place" },
    columns: Object.values(check.levels).map((name) => ({ head: named(name) })),
    rows: places.map((place) => ({
      head: { names: place.names },
      chosen: false,
      cells: Object.keys(check.levels).map((level) => cellOf(check, place.id, level, dataset)),
    })),
  };
}

function cellOf(check: CrossCheck, place: string, level: string, dataset: DataSet): TableCell {
  const found = check.observations.find((one) => one.place === place && one.level === level);
  if (found === undefined || found.n === 0) return { missing: { key: "check.none" }, chosen: false };
  const { n } = found;
  return { figure: figureOf(found, dataset), chosen: false, ...(n === undefined ? {} : { n }) };
}

function named(names: Localised): Phrase {
  return { key: "name", values: { name: { names } } };
}
