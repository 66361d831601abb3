import { useState } from "preact/hooks";
import type { Field, Option } from "../../fields/field.ts";
import type { Words } from "../../words/words.ts";
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
  const { id, name, row, text, words, at, onText } = props;
  const [column, field] = props.column;
  const part = `${String(row)}.${column}`;
  const problem = problemText(props, part);
  const options = field.line === undefined ? field.options(at) : undefined;
  const cellId = `${id}-${String(row)}-${column}`;
  return (
    <div
      class={problem === undefined ? "cell" : "cell bad"}
      data-mode={options === undefined ? field.line?.mode : "text"}
    >
      <label for={cellId}>
        {words.text(`field.${name}.${column}`)}
        <span class="vh">, {words.text("rows.of", { row: row + 1 })}</span>
      </label>
      <CellControl
        field={field}
        options={options}
        words={words}
        text={text}
        id={cellId}
        name={`${name}.${part}`}
        isBad={problem !== undefined}
        onText={(typed) => onText(typed, part)}
      />
      {problem === undefined ? null : (
        <p class="err" id={`${cellId}-error`}>
          {problem}
        </p>
      )}
    </div>
  );
}

interface CellControlProps {
  readonly field: Field;
  readonly options: readonly Option[] | undefined;
  readonly words: Words;
  readonly text: string;
  readonly id: string;
  readonly name: string;
  readonly isBad: boolean;
  readonly onText: (typed: string) => void;
}

/** A list to choose from, a day, or a line of text. */
function CellControl({ field, options, words, text, id, name, isBad, onText }: CellControlProps) {
  const common = {
    id,
    name,
    value: text,
    "aria-invalid": isBad ? ("true" as const) : undefined,
    "aria-describedby": isBad ? `${id}-error` : undefined,
  };
  if (options !== undefined)
    return (
      <select {...common} onChange={(event) => onText(event.currentTarget.value)}>
        {text === "" ? <option value="" /> : null}
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === text}>
            {words.value(option.name)}
          </option>
        ))}
      </select>
    );
  return (
    <input
      {...common}
      type={field.control === "day" ? "date" : "text"}
      inputMode={field.line?.mode}
      // A day that is half typed is none yet: read at once, the browser would lose its parts.
      onInput={({ currentTarget: { value, validity } }) => {
        if (!validity.badInput) onText(value);
      }}
    />
  );
}
