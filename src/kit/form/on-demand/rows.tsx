import { useLayoutEffect, useRef } from "preact/hooks";
import { parseRows } from "../../fields/rows.ts";
import type { ControlProps } from "../control.ts";
import { describedBy, HintAndProblem } from "../controls/field-frame.tsx";
import { RowCells } from "./row-cells.tsx";

/**
 * Rows of the same cells. Each row can be edited and removed, and a button at the end adds one. Where their order means
 * something, the tool's texts name the buttons that move a row.
 */
export function RowsControl(props: ControlProps) {
  const { name, label, field, text, at, words, onText } = props;
  const columns = Object.entries(field.columns ?? {});
  const typed = parseRows(text);
  const list = useRef<HTMLOListElement>(null);
  const focus = useRef<{ readonly row: number; readonly on: string }>();
  // Before the page is painted: a key pressed at once goes where the focus will be.
  useLayoutEffect(() => {
    const wanted = focus.current;
    if (wanted === undefined) return;
    focus.current = undefined;
    // Move the focus to the first cell of an added row, or to the next remove button after a removal, so that
    // it is not lost.
    const rows = list.current?.querySelectorAll(":scope > li");
    const row = rows?.[Math.min(wanted.row, rows.length - 1)];
    (row?.querySelector<HTMLElement>(wanted.on) ?? row?.querySelector("input"))?.focus();
  });
  const move = (row: number, by: -1 | 1): void => {
    const moved = typed.toSpliced(row, 1);
    const to = row + by;
    // At an end only the other button is left to press.
    const isEnd = to === 0 || to === typed.length - 1;
    focus.current = { row: to, on: `[data-by="${String(isEnd ? -by : by)}"]` };
    onText(JSON.stringify(moved.toSpliced(to, 0, typed[row] ?? [])));
  };
  const canLose = typed.length > (field.fewest ?? 0);
  const canAdd = typed.length < (field.most ?? Infinity);
  return (
    <fieldset class="field rows-field" data-field={name} aria-describedby={describedBy(props)}>
      <legend>{label}</legend>
      <ol ref={list}>
        {typed.map((cells, row) => (
          <li key={row}>
            <RowCells {...props} columns={columns} cells={cells} row={row} />
            {words.has(`field.${name}.up`)
              ? ([-1, 1] as const).map((by) =>
                  typed[row + by] === undefined ? null : (
                    <button
                      key={by}
                      type="button"
                      class="link"
                      data-by={by}
                      aria-label={`${words.text(`field.${name}.${by < 0 ? "up" : "down"}`)}, ${words.text("rows.of", { row: row + 1 })}`}
                      onClick={() => move(row, by)}
                    >
                      {by < 0 ? "↑" : "↓"}
                    </button>
                  ),
                )
              : null}
            {canLose ? (
              <button
                type="button"
                class="link remove"
                aria-label={words.text("rows.remove", { row: row + 1, name: cells[0] ?? "" })}
                onClick={() => {
                  focus.current = { row, on: ".remove" };
                  onText(JSON.stringify(typed.filter((_, other) => other !== row)));
                }}
              >
                ×
              </button>
            ) : null}
          </li>
        ))}
      </ol>
      {canAdd ? (
        <p>
          <button
            type="button"
            class="link"
            onClick={() => {
              focus.current = { row: typed.length, on: "input" };
              const empty = columns.map(([, cell]) => cell.write(cell.fallback(at), at));
              onText(JSON.stringify([...typed, empty]));
            }}
          >
            {words.text(words.has(`field.${name}.add`) ? `field.${name}.add` : "rows.add")}
          </button>
        </p>
      ) : (
        <p class="hint">{words.text("rows.full", { max: field.most ?? 0 })}</p>
      )}
      <HintAndProblem {...props} />
    </fieldset>
  );
}
