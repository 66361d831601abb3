import { figureOf } from "#catalog/figure-of.ts";
import { placesTable } from "#kit/pay/places-table.ts";
import { unitName } from "#kit/pay/unit-name.ts";
import type { Cell, Table } from "#kit/result/table.ts";
import type { MoneyUnit, Phrase } from "#kit/words/phrase.ts";
import type { CrossCheck, DataSet } from "#schema/dataset.ts";
import type { Localised } from "#schema/text.ts";
import { vintageTable } from "../../data-pages/vintage-table.ts";
import { market } from "../../data/market.ts";
import { openingPay } from "../../home/opening-case.ts";

/**
 * All figures of an occupation: one row per place, or one row per vintage if the data set has only one place.
 */
export function payTable(
  dataset: string,
  occupation: string,
): { readonly table: Table; readonly title: Localised } {
  const pay = openingPay(dataset, market, occupation);
  const { places } = pay;
  // If a data set has several occupations, a table shows only one of them.
  const several = market.datasets.some(({ id, occupations }) => id === dataset && occupations.length > 1);
  const title = several ? pay.occupation.names : pay.dataset.title;
  const [only] = places;
  const table =
    hasRowPerVintage(pay.dataset) && only !== undefined
      ? vintageTable(pay, only, market, named(title))
      : placesTable(pay, { title: named(title), places });
  return { table, title };
}

/**
 * Whether the table of a data set's figures has one row per vintage: it has several vintages and only one
 * place.
 */
export function hasRowPerVintage({ id, vintages }: DataSet): boolean {
  return vintages.length > 1 && market.places(id)?.length === 1;
}

/** The figures of a cross-check in the layout of the data set: one row per place, one column per level. */
export function crossCheckTable(dataset: DataSet, check: CrossCheck): Table {
  const { currency, unit: published } = dataset;
  const { period, decimals } = published;
  const unit: MoneyUnit = { currency, period, decimals, derived: false };
  const places = market.places(dataset.id) ?? [];
  return {
    title: named(check.title),
    unitName: unitName(unit),
    rowHead: { key: "pay.place" },
    columns: Object.values(check.levels).map((name) => ({
      head: named(name),
      holds: { is: "figure", unit },
    })),
    rows: places.map((place) => ({
      head: { names: place.names },
      chosen: false,
      cells: Object.keys(check.levels).map((level) => cellOf(check, place.id, level, dataset)),
    })),
  };
}

function cellOf(check: CrossCheck, place: string, level: string, dataset: DataSet): Cell {
  const found = check.observations.find((one) => one.place === place && one.level === level);
  if (found === undefined || found.n === 0) return { missing: { key: "check.none" } };
  const { n } = found;
  return { figure: figureOf(found, dataset), ...(n === undefined ? {} : { n }) };
}

function named(names: Localised): Phrase {
  return { key: "name", values: { name: { names } } };
}
