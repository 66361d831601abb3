import type { Phrase } from "#kit/words/phrase.ts";
import type { Cell, Column as TableColumn, Table } from "#kit/result/table.ts";
import { entryColumns } from "#kit/pay/entry-columns.ts";
import { unitName } from "#kit/pay/unit-name.ts";
import type { PayData } from "#kit/pay/pay-data.ts";
import type { Figure } from "#schema/figure.ts";
import type { Market } from "#schema/market.ts";
import type { Place } from "#schema/place.ts";

/**
 * All vintages of an occupation's pay in one place, from the oldest: one row per vintage, one column per
 * level. A distribution without levels has one column per amount, because six amounts in one cell cannot be
 * compared down a column.
 */
export function vintageTable(data: PayData, place: Place, market: Market, title: Phrase): Table {
  const { dataset, levels, publishedUnit: unit } = data;
  const figureAt = (vintage: string, level?: string): Figure | undefined => {
    const segment = level === undefined ? data.rest : { level, ...data.rest };
    const question = {
      dataset: dataset.id,
      occupation: data.occupation.id,
      place: place.id,
      segment,
      vintage,
    };
    const answer = market.look(question);
    return answer.found === "exact" ? answer.figure : undefined;
  };
  const flat = levels.length === 0 ? dataset.vintages.map(({ id }) => figureAt(id)) : [];
  const columns = flat.some((figure) => figure?.kind === "percentiles")
    ? entryColumns(flat, unit).map(({ head, cellOf }): Column => ({
        head,
        cellOf: (figure) => cellOf(figure, { key: "pay.missing" }),
      }))
    : levelColumns(data);
  return {
    title,
    unitName: unitName(unit),
    rowHead: { key: "data.period" },
    columns: columns.map(({ head }) => head),
    rows: dataset.vintages.map(({ id, names }) => ({
      head: { names },
      chosen: false,
      cells: columns.map(({ level, cellOf }) => cellOf(figureAt(id, level))),
    })),
  };
}

interface Column {
  readonly head: TableColumn;
  readonly level?: string;
  readonly cellOf: (figure: Figure | undefined) => Cell;
}

const missing: Cell = { missing: { key: "pay.missing" } };
const whole = (figure: Figure | undefined): Cell => (figure === undefined ? missing : { figure });

function levelColumns({ levels, publishedUnit: unit }: PayData): readonly Column[] {
  const holds = { is: "figure", unit } as const;
  if (levels.length === 0) return [{ head: { head: { key: "pay.amount" }, holds }, cellOf: whole }];
  return levels.map(({ id, name }) => ({
    head: { head: { key: "name", values: { name: { names: name } } }, holds },
    level: id,
    cellOf: whole,
  }));
}
