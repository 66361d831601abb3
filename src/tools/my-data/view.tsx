import { useEffect } from "preact/hooks";
import { beginningOf } from "#kit/lines/columns-of.ts";
import { rememberColumns } from "#kit/lines/remembered.ts";
import type { Result } from "#kit/result/result.ts";
import type { AnswerProps } from "#kit/tool.ts";
import type { Words } from "#kit/words/words.ts";
import { KeepPanel } from "./parts/keep-panel.tsx";
import { answerOf, tallyOf } from "./parts/sentences.ts";
import type { Values } from "./parts/values.ts";

export { compute } from "./compute.ts";
export { inputs } from "./inputs.ts";
export { tool } from "./tool.ts";

/** How many figures there are and what became of the rows; then what to do with them. */
export function Answer({ result: { values }, words, change }: AnswerProps<Result<Values>>) {
  const { isExample, isStopped, wrong, rowsIn, shown, cells, columns, heads, input } = values;
  const isFigure = cells > 0 && !isStopped;
  // Columns that the reader corrected are remembered for files with the same heads.
  useEffect(() => {
    if (isExample || rowsIn === 0) return;
    const known = beginningOf(input.lines).columns;
    if (JSON.stringify(known) !== JSON.stringify(columns)) rememberColumns(heads, columns);
  }, [input]);
  return (
    <>
      <p class="figure">
        {isFigure ? <strong>{words.format.number(shown)}</strong> : null}{" "}
        <span>{isFigure ? words.text("figure.of", { count: cells }) : words.say(answerOf(values))}</span>
      </p>
      {rowsIn === 0 ? null : <p class="say tally">{words.say(tallyOf(values))}</p>}
      {isStopped ? (
        <p class="say">
          {words.text("stopped.do")}{" "}
          <button type="button" class="link only-live" onClick={() => change?.("errors", "leave-out")}>
            {words.text("stopped.leave-out", { count: wrong })}
          </button>
        </p>
      ) : null}
      <KeepPanel values={values} words={words} />
    </>
  );
}

/** None of its numbers is published: all of them come from the reader. */
export function metadata({ values }: Result<Values>, words: Words) {
  const { input, rowsIn } = values;
  return [
    { name: words.text("metadata.rows"), value: words.format.number(rowsIn) },
    { name: words.text("metadata.basis"), value: words.text(`basis.${input.basis}`) },
    { name: words.text("metadata.component"), value: words.text(`component.${input.component}`) },
    {
      name: words.text("metadata.unit"),
      value: words.text("unit.money", {
        currency: { currency: input.currency },
        per: words.text(`per.${input.period}`),
      }),
    },
  ];
}
