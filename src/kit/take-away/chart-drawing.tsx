import { bareFigureText } from "../words/figure-text.ts";
import type { Result } from "../result/result.ts";
import type { MoneyUnit } from "../words/phrase.ts";
import type { Words } from "../words/words.ts";
import type { ChartRow, RowChart } from "../result/row-chart.ts";
import { vintageName } from "../result/source-text.ts";
import { FigureMark } from "../chart/figure-mark.tsx";
import { scaleOf, share } from "../chart/scale.ts";
import { wrapLines } from "../chart/wrap-lines.ts";

const width = 960;
const margin = 32;
const value = 170;
const rowHeight = 28;
const questionLine = 20;
const titleLine = 26;
const groupHeight = 44;
const footHeight = 84;
/** The number of characters that fit on a line, in the widest of the system fonts. */
const perLine = { question: 120, title: 76, label: 50, value: 22 };
const valueLine = 16;

/** A chart and its result. */
export interface Drawn {
  readonly result: Result;
  readonly chart: RowChart;
}

interface Layout {
  readonly question: readonly string[];
  readonly title: readonly string[];
  readonly headHeight: number;
  readonly labelWidth: number;
  readonly width: number;
  readonly height: number;
}

export function drawingLayout({ result, chart: { groups, unit } }: Drawn, words: Words): Layout {
  const question = wrapLines(words.say(result.question), perLine.question);
  const title = wrapLines(words.say(result.answer), perLine.title);
  const headHeight = 66 + question.length * questionLine + title.length * titleLine;
  const longest = Math.max(
    ...groups.flatMap(({ rows }) => rows.map(({ label }) => words.say(label).length)),
    0,
  );
  const rows = groups.reduce((sum, group) => sum + groupHeight + heightOf(group.rows, unit, words), 0);
  return {
    question,
    title,
    headHeight,
    labelWidth: Math.max(260, Math.min(longest, perLine.label) * 7.2),
    width,
    height: headHeight + rows + footHeight,
  };
}

/** The whole chart as one standalone SVG: question, answer, unit, marks, values and source. */
export function ChartDrawing({ result, chart, words }: Drawn & { readonly words: Words }) {
  const scale = scaleOf(chart);
  const size = drawingLayout({ result, chart }, words);
  const label = size.labelWidth;
  const track = width - 2 * margin - label - value;
  const source = result.sources[0];
  const titleTop = 22 + size.question.length * questionLine;
  let y = size.headHeight;
  const lines = chart.groups.map((group) => {
    const top = y;
    y += groupHeight + heightOf(group.rows, chart.unit, words);
    return { group, top };
  });
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={size.width}
      height={size.height}
      viewBox={`0 0 ${size.width} ${size.height}`}
    >
      <style>{css}</style>
      <defs>
        {(["hatch", "hatch-on"] as const).map((id) => (
          <pattern
            key={id}
            id={id}
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="5" height="5" />
            <path d="M0 0v5" />
          </pattern>
        ))}
      </defs>
      <rect class="sheet" width={size.width} height={size.height} />
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
      <text class="small" x={margin} y={titleTop + size.title.length * titleLine + 24}>
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
            const before = heightOf(group.rows.slice(0, index), chart.unit, words);
            const values = valueLines(row, chart.unit, words);
            const middle = top + groupHeight + before + (heightOf([row], chart.unit, words) - rowHeight) / 2;
            const first = middle + 4 - ((values.length - 1) * valueLine) / 2;
            return (
              <g key={index} class={row.chosen ? "on" : undefined}>
                <RowLabel text={words.say(row.label)} chosen={row.chosen} middle={middle} />
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
      <text class="small" x={margin} y={size.height - 20}>
        {source === undefined
          ? "Repère"
          : `Repère · ${source.dataset.title[words.language]} · ${vintageName(source, words)}`}
      </text>
    </svg>
  );
}

/** The value of a row, with no break inside an amount and its name. */
function valueLines(row: ChartRow, unit: MoneyUnit, words: Words): readonly string[] {
  if (row.figure === undefined)
    return wrapLines(row.missing === undefined ? "–" : words.say(row.missing), perLine.value);
  const parts = bareFigureText(row.figure, unit, words).split(" · ");
  return parts.length === 1 ? wrapLines(parts.join(), perLine.value) : parts;
}

/** Rows are as high as their values. */
function heightOf(rows: readonly ChartRow[], unit: MoneyUnit, words: Words): number {
  return rows.reduce(
    (sum, row) => sum + Math.max(rowHeight, valueLines(row, unit, words).length * valueLine + 12),
    0,
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

/** The light theme of tokens.css as fixed values: a saved picture cannot use the page's custom properties. */
const css = `
text{font:13px "Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif;fill:#13212c}
.title{font-size:20px;font-weight:700}.strong{font-weight:700}.small{font-size:12px;fill:#5b6a75}.sheet{fill:#fcfdfd}
.b{fill:#4d6d86}.e{stroke:#4d6d86;stroke-width:2.25;fill:none}.thin{stroke-width:1.25}
.t{stroke:#4d6d86;stroke-width:1.25;stroke-dasharray:1.5 3}.o{fill:#fcfdfd;stroke:#4d6d86;stroke-width:1.5}
.ref{stroke:#d4520f;stroke-width:2}.n{stroke:#5b6a75;stroke-width:2}.h{fill:url(#hatch)}
#hatch rect{fill:#4d6d86;opacity:.2}#hatch path{stroke:#4d6d86;stroke-width:2.4}
#hatch-on rect{fill:#d4520f;opacity:.2}#hatch-on path{stroke:#d4520f;stroke-width:2.4}
.on .b{fill:#d4520f}.on .e,.on .t,.on .o{stroke:#d4520f}.on .h{fill:url(#hatch-on)}
`;
