import { FigureMark } from "../../chart/figure-mark.tsx";
import { HatchPatterns } from "../../chart/mark.tsx";
import { scaleOf, share } from "../../chart/scale.ts";
import { wrapLines } from "../../chart/wrap-lines.ts";
import { vintageName } from "../../result/source-text.ts";
import type { Result } from "../../result/result.ts";
import type { Words } from "../../words/words.ts";
import {
  drawingLayout,
  groupHeight,
  heightOf,
  labelOf,
  margin,
  perLine,
  questionLine,
  rowHeight,
  titleLine,
  value,
  valueLine,
  valueLines,
  type Drawn,
  type Form,
} from "./chart-layout.ts";
import { chartStyle } from "./chart-style.ts";

/** A chart as one standalone SVG: question, answer, unit, marks, values and source. */
export function ChartDrawing({ words, ...drawn }: Drawn & { readonly words: Words }) {
  const { result } = drawn;
  const size = drawingLayout(drawn, words);
  const { chart, width } = size;
  const scale = scaleOf(chart);
  const label = size.labelWidth;
  const track = width - 2 * margin - label - value;
  const titleTop = 22 + size.question.length * questionLine;
  const written = { form: size.form, unit: chart.unit };
  let y = size.headHeight;
  const lines = chart.groups.map((group) => {
    const top = y;
    y += groupHeight + heightOf(group.rows, written, words);
    return { group, top };
  });
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={size.width}
      height={size.height}
      viewBox={`0 0 ${size.width} ${size.height}`}
    >
      <style>{chartStyle}</style>
      <HatchPatterns />
      {size.form === "bare" ? null : <rect class="sheet" width={size.width} height={size.height} />}
      {size.question.map((line, index) => (
        <text key={line} x={margin} y={36 + index * questionLine}>
          {line}
        </text>
      ))}
      {size.title.map((line, index) => (
        <text key={line} class="title" x={margin} y={titleTop + (index + 1) * titleLine}>
          {line}
        </text>
      ))}
      <text class="small" x={margin} y={size.headHeight - 20}>
        {chart.reference === undefined
          ? words.say(chart.unitName)
          : `${words.say(chart.unitName)} · ${words.say(chart.reference.name)}`}
      </text>
      {lines.map(({ group, top }) => (
        <g key={group.id}>
          <text class="strong" x={margin} y={top + 20}>
            {words.say(group.title)}
          </text>
          {group.rows.map((row, index) => {
            const before = heightOf(group.rows.slice(0, index), written, words);
            const values = valueLines(row, written, words);
            const middle = top + groupHeight + before + (heightOf([row], written, words) - rowHeight) / 2;
            const first = middle + 4 - ((values.length - 1) * valueLine) / 2;
            return (
              <g key={index} class={row.chosen ? "on" : undefined}>
                <RowLabel text={labelOf(row, size.form, words)} chosen={row.chosen} middle={middle} />
                <svg x={margin + label} y={middle - 12} width={track} height="24" overflow="visible">
                  {row.figure === undefined ? null : (
                    <FigureMark figure={row.figure} floor={row.floor} scale={scale} />
                  )}
                  {chart.reference === undefined ? null : (
                    <line
                      class="ref"
                      x1={share(chart.reference.amount, scale)}
                      x2={share(chart.reference.amount, scale)}
                      y1="-2"
                      y2="26"
                    />
                  )}
                </svg>
                {values.map((line, at) => (
                  <text
                    key={line}
                    class={row.chosen ? "strong" : undefined}
                    x={width - margin - value + 16}
                    y={first + at * valueLine}
                  >
                    {line}
                  </text>
                ))}
              </g>
            );
          })}
        </g>
      ))}
      <svg x={margin + label} y={y} width={track} height="40" overflow="visible">
        <line class="e thin" x1="0" x2="100%" y1="2" y2="2" />
        {scale.ticks.map((tick) => (
          <g key={tick}>
            <line class="e thin" x1={share(tick, scale)} x2={share(tick, scale)} y1="2" y2="8" />
            <text class="small" x={share(tick, scale)} y="26" text-anchor="middle">
              {words.format.plain(tick)}
            </text>
          </g>
        ))}
      </svg>
      {size.form === "bare" ? null : (
        <SourceText lines={sourceLines(result, size.form, words)} bottom={size.height - 20} />
      )}
    </svg>
  );
}

/** A name too long for its column is set in two lines. */
function RowLabel(props: { readonly text: string; readonly chosen: boolean; readonly middle: number }) {
  const { text, chosen, middle } = props;
  const lines = wrapLines(text, perLine.label);
  const first = middle + 4 - (lines.length - 1) * 7;
  return (
    <>
      {lines.map((line, index) => (
        <text key={line} class={chosen ? "strong" : undefined} x={margin} y={first + index * 14}>
          {line}
        </text>
      ))}
    </>
  );
}

function SourceText({ lines, bottom }: { readonly lines: readonly string[]; readonly bottom: number }) {
  return (
    <>
      {lines.map((line, index) => (
        <text key={line} class="small" x={margin} y={bottom - (lines.length - 1 - index) * valueLine}>
          {line}
        </text>
      ))}
    </>
  );
}

/** The source: the title of the data set, or on a slide its publisher, in a second line only if it is long. */
function sourceLines({ sources: [source] }: Result, form: Form, words: Words): readonly string[] {
  if (source === undefined) return ["Repère"];
  const { title, publisher } = source.dataset;
  const name = (form === "slide" ? publisher : title)[words.language];
  const line = `Repère · ${name} · ${vintageName(source, words)}`;
  return form === "slide" ? wrapLines(line, perLine.slideSource) : [line];
}
