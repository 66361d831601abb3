import { useState } from "preact/hooks";
import type { Field } from "../../fields/field.ts";
import { problemText, type ControlProps } from "../control.ts";

interface Props extends ControlProps {
  readonly columns: readonly (readonly [string, Field])[];
  readonly cells: readonly string[];
  readonly row: number;
}

/** The cells of one row with their labels. Optional cells are folded away until one of them is filled in. */
export function RowCells(props: Props) {
  const { columns, cells, name, row, words, problems } = props;
  const cellAt = (column: readonly [string, Field], index: number) => (
    <Cell key={column[0]} {...props} column={column} text={cells[index] ?? ""} />
  );
  const asked = columns.map((column, index) => (column[1].optional ? null : cellAt(column, index)));
  const more = columns.map((column, index) => (column[1].optional ? cellAt(column, index) : null));
  const isFilled = columns.some(([, field], index) => field.optional && (cells[index] ?? "") !== "");
  const isWrong = problems.some(({ part }) => part.startsWith(`${String(row)}.`));
  // Once opened, only the reader closes the fold. Otherwise it would close while the reader empties a cell to
  // type anew.
  const [wasOpened, setWasOpened] = useState(isFilled || isWrong);
  // The browser tells of an opening later, and a busy one after a key that empties the cell again.
  if (!wasOpened && (isFilled || isWrong)) setWasOpened(true);
  if (more.every((cell) => cell === null)) return <div class="cells">{asked}</div>;
  const key = `field.${name}.more`;
  return (
    <>
      <div class="cells">{asked}</div>
      <details open={wasOpened} onToggle={(event) => setWasOpened(event.currentTarget.open)}>
        <summary>{words.text(words.has(key) ? key : "rows.more")}</summary>
        <div class="cells">{more}</div>
      </details>
    </>
  );
}

function Cell(props: Props & { readonly column: readonly [string, Field] }) {
  const { id, name, row, text, words, onText } = props;
  const [column, field] = props.column;
  const part = `${String(row)}.${column}`;
  const problem = problemText(props, part);
  const cellId = `${id}-${String(row)}-${column}`;
  return (
    <div class={problem === undefined ? "cell" : "cell bad"} data-mode={field.line?.mode}>
      <label for={cellId}>
        {words.text(`field.${name}.${column}`)}
        <span class="vh">, {words.text("rows.of", { row: row + 1 })}</span>
      </label>
      <input
        type="text"
        inputMode={field.line?.mode}
        id={cellId}
        name={`${name}.${part}`}
        value={text}
        aria-invalid={problem === undefined ? undefined : "true"}
        aria-describedby={problem === undefined ? undefined : `${cellId}-error`}
        onInput={(event) => onText(event.currentTarget.value, part)}
      />
      {problem === undefined ? null : (
        <p class="err" id={`${cellId}-error`}>
          {problem}
        </p>
      )}
    </div>
  );
}
