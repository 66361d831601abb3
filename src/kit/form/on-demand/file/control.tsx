import { useMemo, useState } from "preact/hooks";
import { wording } from "../../../words/wording.ts";
import type { ControlProps } from "../../control.ts";
import { describedBy, HintAndProblem, isBad } from "../../controls/field-frame.tsx";
import english from "./texts.en.json";
import french from "./texts.fr.json";
import { linesIn, useFile } from "./use-file.ts";

const texts = { en: english, fr: french };

/** A longer text is not put into the box: it would take the browser seconds to lay out. */
const mostInBox = 200_000;

/** A file to choose or to drop, and a box to paste its lines into. Both give the same: the lines as text. */
export function FileControl(props: ControlProps) {
  const { id, name, label, text, words, onText } = props;
  const own = useMemo(() => wording(words.language, texts[words.language]), [words.language]);
  const file = useFile(onText);
  const [isOver, setOver] = useState(false);
  return (
    <fieldset
      class={`file-field${isBad(props) ? " bad" : ""}${isOver ? " over" : ""}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [dropped] = event.dataTransfer?.files ?? [];
        if (dropped !== undefined) void file.read(dropped);
      }}
    >
      <legend>{label}</legend>
      <div class="field">
        <label for={`${id}-file`}>{own.text("choose")}</label>
        <input
          type="file"
          id={`${id}-file`}
          accept=".csv,.tsv,.txt,.xlsx,text/csv,text/plain"
          aria-describedby={`${id}-file-hint`}
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            if (chosen !== undefined) void file.read(chosen);
            // The same file can be chosen again once it is corrected.
            currentTarget.value = "";
          }}
        />
        <p class="hint" id={`${id}-file-hint`}>
          {own.text("drop")}
        </p>
      </div>
      <p class={file.status === "problem" ? "err" : "small"} role="status">
        {file.said === undefined ? "" : own.say(file.said)}
      </p>
      {file.status === "reading" ? (
        <p class="small">
          <progress max={1} value={file.progress} aria-label={own.say(file.said ?? { key: "reading" })} />{" "}
          <button type="button" class="link" onClick={() => file.cancel()}>
            {own.text("cancel")}
          </button>
        </p>
      ) : null}
      {file.sheets.length > 1 ? (
        <div class="field">
          <label for={`${id}-sheet`}>{own.text("sheet")}</label>
          <select
            id={`${id}-sheet`}
            value={String(file.sheet)}
            onChange={({ currentTarget }) => file.chooseSheet(Number(currentTarget.value))}
          >
            {file.sheets.map((sheet, index) => (
              <option key={sheet.name} value={String(index)}>
                {sheet.name}
              </option>
            ))}
          </select>
        </div>
      ) : null}
      <div class="field">
        {text.length > mostInBox ? (
          <p class="small">
            {own.text("long", { count: linesIn(text) })}{" "}
            <button type="button" class="link" onClick={() => onText("")}>
              {own.text("clear")}
            </button>
          </p>
        ) : (
          <>
            <label for={id}>{own.text("paste")}</label>
            <textarea
              id={id}
              name={name}
              rows={6}
              value={text}
              spellcheck={false}
              aria-invalid={isBad(props) ? "true" : undefined}
              aria-describedby={describedBy(props)}
              onInput={(event) => onText(event.currentTarget.value)}
            />
          </>
        )}
        <HintAndProblem {...props} />
      </div>
    </fieldset>
  );
}
