import { sourceAddress } from "../address.ts";
import { RowChartView } from "../chart/row-chart.tsx";
import type { Result } from "./result.ts";
import { SourceCard } from "./source-card.tsx";
import { StepsView } from "./steps.tsx";
import { TableView } from "./table.tsx";
import type { ToolModule } from "../tool.ts";
import type { Words } from "../words/wording.ts";

interface Props {
  readonly module: ToolModule;
  readonly result: Result;
  readonly words: Words;
  readonly base: string;
  readonly id: string;
  readonly whole: boolean;
}

/** What stands under every answer: the chart, its table, how it was computed, where it comes from. */
export function ResultSections({ module, result, words, base, id, whole }: Props) {
  const { chart } = result;
  if (!whole) {
    const [first] = chart.groups;
    return first === undefined ? null : (
      <RowChartView chart={{ ...chart, groups: [first] }} words={words} axis="under" />
    );
  }
  const { table, steps, sources } = result;
  return (
    <>
      <section aria-labelledby={`${id}-chart`}>
        <div class="bar">
          <h2 id={`${id}-chart`}>{words.say(chart.title)}</h2>
        </div>
        <RowChartView chart={chart} words={words} />
      </section>
      <section aria-labelledby={`${id}-table`}>
        <div class="bar">
          <h2 id={`${id}-table`}>{words.say(table.title)}</h2>
          <span class="small muted">{words.say(table.unitName)}</span>
        </div>
        <TableView table={table} words={words} />
      </section>
      {module.Extra === undefined ? null : <module.Extra result={result} words={words} id={id} />}
      <StepsView
        steps={steps}
        source={sourceAddress(base, `tools/${module.tool.id}/compute.ts`)}
        words={words}
      />
      {sources.map((source, index) => (
        <SourceCard
          key={source.dataset.id}
          source={source}
          words={words}
          base={base}
          id={`${id}-source-${String(index + 1)}`}
        />
      ))}
    </>
  );
}
