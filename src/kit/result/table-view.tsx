import { useState } from "preact/hooks";
import { Mark } from "../chart/mark.tsx";
import type { Words } from "../words/words.ts";
import { besideText, cellText, numberText } from "./cell-text.ts";
import { isWords, type Cell, type Column, type Table } from "./table.ts";

/**
 * A table of figures: symbols for their kinds, the reader's own case in bold, and its own scroll bar when
 * narrow.
 */
export function TableView(props: {
  readonly table: Table;
  readonly words: Words;
  /** True on pages without a script for the table, which then has no buttons. */
  readonly still?: boolean;
}) {
  const { table, words, still = false } = props;
  const [all, setAll] = useState(false);
  const rows = all ? table.rows : table.rows.filter(({ folded }) => folded !== true);
  const unit = table.unitName === undefined ? "" : ` (${words.say(table.unitName)})`;
  return (
    <>
      {/* A group, not a region: the section around it is already a landmark and may have the same name. */}
      <div class="tbl" role="group" aria-label={`${words.say(table.title)}${unit}`} tabIndex={0}>
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">{words.say(table.rowHead)}</th>
              {table.columns.map((column, index) => (
                <th
                  scope="col"
                  class={isWords(column) ? undefined : "r"}
                  data-chosen={column.chosen === true ? "" : undefined}
                  key={index}
                >
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
                {table.columns.map((column, at) => {
                  const cell = row.cells[at];
                  return cell === undefined ? (
                    <td key={at} data-chosen={column.chosen === true ? "" : undefined} />
                  ) : (
                    <CellView key={at} cell={cell} column={column} words={words} />
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
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

function CellView(props: { readonly cell: Cell; readonly column: Column; readonly words: Words }) {
  const { cell, column, words } = props;
  const { holds } = column;
  const isDerived = (holds.is === "figure" || holds.is === "money") && holds.unit.derived;
  const classes = [
    isWords(column) ? "" : "r",
    "missing" in cell ? "muted" : cell.chosen === true ? "on" : "",
    isDerived && !("missing" in cell) ? "derived" : "",
  ].filter((name) => name !== "");
  const small =
    "figure" in cell && cell.n !== undefined ? words.format.number(cell.n) : besideText(cell, column, words);
  return (
    <td
      class={classes.length === 0 ? undefined : classes.join(" ")}
      data-chosen={column.chosen === true ? "" : undefined}
    >
      {"number" in cell ? numberText(cell.number, column, words) : cellText(cell, column, words)}
      {small === undefined ? null : <small class="muted"> ({small})</small>}
    </td>
  );
}
