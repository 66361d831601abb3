import { useEffect, useRef } from "preact/hooks";
import { parseRows } from "../../fields/rows.ts";
import { problemText, type ControlProps } from "../control.ts";
import { describedBy, HintAndProblem } from "../controls/field-frame.tsx";

/** Rows of the same cells: each is filled, moved by nobody, removed; one more is added at the end. */
export function RowsControl(props: ControlProps) {
  const { id, name, label, field, text, at, words, onText } = props;
  const columns = Object.entries(field.columns ?? {});
  const typed = parseRows(text);
  const list = useRef<HTMLOListElement>(null);
  const focus = useRef<{ readonly row: number; readonly on: "input" | "button" }>();
  useEffect(() => {
    const wanted = focus.current;
    if (wanted === undefined) return;
    focus.current = undefined;
    // The row's first cell after adding, the next way out after removing: never lost to the page.
    const rows = list.current?.querySelectorAll("li");
    const row = rows?.[Math.min(wanted.row, rows.length - 1)];
    const next = row?.querySelector<HTMLElement>(wanted.on);
    (next ?? row?.querySelector<HTMLElement>("input"))?.focus();
  });
  const canAdd = typed.length < (field.most ?? Infinity);
  const canLose = typed.length > (field.fewest ?? 0);
  return (
    <fieldset class="field rows-field" aria-describedby={describedBy(props)}>
      <legend>{label}</legend>
      <div class="rows-head" aria-hidden="true">
        {columns.map(([column, { unit }]) => (
          <span key={column}>
            {words.text(`field.${name}.${column}`)}
            {unit === undefined ? "" : ` (${words.text(unit)})`}
          </span>
        ))}
      </div>
      <ol ref={list}>
        {typed.map((cells, row) => (
          <li key={row}>
            {columns.map(([column, cell], index) => {
              const part = `${String(row)}.${column}`;
              const problem = problemText(props, part);
              const cellId = `${id}-${String(row)}-${column}`;
              return (
                <span key={column} class={problem === undefined ? "cell" : "cell bad"}>
                  <input
                    type="text"
                    inputMode={cell.line?.mode}
                    id={cellId}
                    name={`${name}.${part}`}
                    value={cells[index] ?? ""}
                    aria-label={words.text("rows.cell", {
                      row: row + 1,
                      column: words.text(`field.${name}.${column}`),
                    })}
                    aria-invalid={problem === undefined ? undefined : "true"}
                    aria-describedby={problem === undefined ? undefined : `${cellId}-error`}
                    onInput={(event) => onText(event.currentTarget.value, part)}
                  />
                  {problem === undefined ? null : (
                    <span class="err" id={`${cellId}-error`}>
                      {problem}
                    </span>
                  )}
                </span>
              );
            })}
            {canLose ? (
              <button
                type="button"
                class="link"
                aria-label={words.text("rows.remove", { row: row + 1, name: cells[0] ?? "" })}
                onClick={() => {
                  focus.current = { row, on: "button" };
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
        <button
          type="button"
          class="add-row"
          onClick={() => {
            focus.current = { row: typed.length, on: "input" };
            const empty = columns.map(([, cell]) => cell.write(cell.fallback(at), at));
            onText(JSON.stringify([...typed, empty]));
          }}
        >
          {words.text(words.has(`field.${name}.add`) ? `field.${name}.add` : "rows.add")}
        </button>
      ) : (
        <p class="hint">{words.text("rows.full", { max: field.most ?? 0 })}</p>
      )}
      <HintAndProblem {...props} />
    </fieldset>
  );
}
