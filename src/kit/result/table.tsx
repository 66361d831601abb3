import { useState } from "preact/hooks";
import { bareFigureText } from "../words/figure-text.ts";
import { Mark } from "../chart/mark.tsx";
import type { Table, TableCell } from "./result.ts";
import type { MoneyUnit } from "../words/phrase.ts";
import type { Words } from "../words/wording.ts";

/** A table made for figures: marks of their kinds, the reader's own case in bold, scrolling alone when narrow. */
export function TableView(props: {
  readonly table: Table;
  readonly words: Words;
  /** A page that no script wakes shows no button. */
  readonly still?: boolean;
}) {
  const { table, words, still = false } = props;
  const [all, setAll] = useState(false);
  const rows = all ? table.rows : table.rows.filter(({ folded }) => folded !== true);
  return (
    <>
      <section
        class="tbl"
        aria-label={`${words.say(table.title)} (${words.say(table.unitName)})`}
        tabIndex={0}
      >
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">{words.say(table.rowHead)}</th>
              {table.columns.map((column, index) => (
                <th scope="col" class={column.text === true ? undefined : "r"} key={index}>
                  {words.say(column.head)}
                  {column.kind === undefined ? null : (
                    <span class="kind-line">
                      <Mark kind={column.kind} /> {words.kind(column.kind)}
                    </span>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index} class={row.chosen ? "on" : undefined}>
                <th scope="row">{words.value(row.head)}</th>
                {row.cells.map((cell, column) => (
                  <Cell
                    key={column}
                    cell={cell}
                    text={table.columns[column]?.text === true}
                    unit={table.unit}
                    words={words}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rows.length === table.rows.length ? null : (
        <p class="show-all">
          {words.text("rows.shown", { count: rows.length, all: table.rows.length })}{" "}
          {still ? null : (
            <button type="button" class="link" onClick={() => setAll(true)}>
              {words.text("rows.show-all")}
            </button>
          )}
        </p>
      )}
    </>
  );
}

function Cell(props: {
  readonly cell: TableCell;
  readonly text: boolean;
  readonly unit: MoneyUnit;
  readonly words: Words;
}) {
  const { cell, text, unit, words } = props;
  if ("missing" in cell) return <td class={text ? "muted" : "r muted"}>{words.say(cell.missing)}</td>;
  if ("value" in cell) {
    const side = text ? [] : ["r"];
    return (
      <td class={[...side, ...(cell.chosen ? ["on"] : [])].join(" ") || undefined}>
        {words.value(cell.value)}
        {cell.beside === undefined ? null : <small class="muted"> ({words.value(cell.beside)})</small>}
      </td>
    );
  }
  const classes = ["r", cell.chosen ? "on" : "", unit.derived ? "derived" : ""].filter((name) => name !== "");
  return (
    <td class={classes.join(" ")}>
      {bareFigureText(cell.figure, unit, words)}
      {cell.n === undefined ? null : <small class="muted"> ({words.format.number(cell.n)})</small>}
    </td>
  );
}
