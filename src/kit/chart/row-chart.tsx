import { middleOf } from "#core/middle-of.ts";
import { sharedKind } from "#core/shared-kind.ts";
import { bareFigureText } from "../words/figure-text.ts";
import { Mark } from "./mark.tsx";
import type { ChartGroup, ChartRow, RowChart } from "../result/row-chart.ts";
import type { Figure } from "#schema/figure.ts";
import type { Words } from "../words/words.ts";
import { FigureMark } from "./figure-mark.tsx";
import { scaleOf, share, type Scale } from "./scale.ts";

/**
 * Figures as marks on one scale, in rows of label, track and value. The build and the browser render it
 * alike.
 */
export function RowChartView({ chart, words, axis = "both" }: Props) {
  const scale = scaleOf(chart);
  return (
    <div
      class="chart"
      data-long={hasLongLabels(chart, words) ? "" : undefined}
      data-steps={scale.ticks.length - 1}
      role="group"
      aria-label={words.say(chart.title)}
    >
      {chart.reference === undefined ? null : (
        <p class="ref-name">
          <span aria-hidden="true" /> {words.say(chart.reference.name)}
        </p>
      )}
      {axis === "both" ? (
        <Axis scale={scale} words={words} unit={words.say(chart.unitName)} under={false} />
      ) : null}
      {chart.groups.map((group) => (
        <Group key={group.id} group={group} chart={chart} scale={scale} words={words} />
      ))}
      <Axis scale={scale} words={words} unit={axis === "both" ? "" : words.say(chart.unitName)} under />
    </div>
  );
}

interface Props {
  readonly chart: RowChart;
  readonly words: Words;
  /** A short chart has only one axis, below it, with the unit. */
  readonly axis?: "both" | "under";
}

function Group(props: {
  readonly group: ChartGroup;
  readonly chart: RowChart;
  readonly scale: Scale;
  readonly words: Words;
}) {
  const { group, chart, scale, words } = props;
  const kind = sharedKind(group.rows.map(({ figure }) => figure));
  const several = chart.groups.length > 1;
  return (
    <>
      {several ? (
        <div class="grp">
          <span>{words.say(group.title)}</span>
          <span />
          {kind === undefined ? (
            <span />
          ) : (
            <span class="kind muted">
              <Mark kind={kind} /> {words.text(`kind.${kind}.title`)}
            </span>
          )}
        </div>
      ) : null}
      {group.rows.map((row, index) => (
        <Row key={index} row={row} chart={chart} scale={scale} words={words} />
      ))}
    </>
  );
}

/** Beside the mark of a distribution its median is enough: the rest is drawn, and stands in the table. */
function valueText(figure: Figure, { unit }: RowChart, words: Words): string {
  const middle = middleOf(figure);
  if (middle === undefined) return bareFigureText(figure, unit, words);
  return `${words.text("figure.p50")} ${bareFigureText({ kind: "point", value: middle }, unit, words)}`;
}

function Row(props: {
  readonly row: ChartRow;
  readonly chart: RowChart;
  readonly scale: Scale;
  readonly words: Words;
}) {
  const { row, chart, scale, words } = props;
  const shown = row.figure === undefined ? undefined : valueText(row.figure, chart, words);
  return (
    <>
      {row.skipped === undefined ? null : (
        <p class="skipped">{words.text("rows.skipped", { count: row.skipped })}</p>
      )}
      <div
        class={row.chosen ? "row on" : "row"}
        data-long={row.figure?.kind === "percentiles" && middleOf(row.figure) === undefined ? "" : undefined}
      >
        <span class="lab">
          {words.say(row.label)}
          {row.note === undefined ? null : <span class="muted"> {words.say(row.note)}</span>}
        </span>
        <div class="track">
          <svg aria-hidden="true" focusable="false">
            {row.figure === undefined ? null : (
              <FigureMark figure={row.figure} floor={row.floor} scale={scale} />
            )}
            {chart.reference === undefined ? null : (
              <line
                class="ref"
                x1={share(chart.reference.amount, scale)}
                x2={share(chart.reference.amount, scale)}
                y1="-4"
                y2="28"
              />
            )}
          </svg>
        </div>
        <span class={chart.unit.derived && shown !== undefined ? "val derived" : "val"}>
          {shown ?? (row.missing === undefined ? "–" : words.say(row.missing))}
        </span>
      </div>
    </>
  );
}

export function Axis(props: {
  readonly scale: Scale;
  readonly words: Words;
  readonly unit: string;
  readonly under: boolean;
}) {
  const { scale, words, unit, under } = props;
  const last = scale.ticks.length - 1;
  return (
    <div class="axis" aria-hidden="true">
      <span>{unit}</span>
      <svg class={under ? "scale under" : "scale"} focusable="false">
        {scale.ticks.map((tick, index) => (
          <text
            key={tick}
            class={index % 2 === 1 ? "odd" : undefined}
            x={share(tick, scale)}
            y={under ? "20" : "11"}
            text-anchor={index === 0 ? "start" : index === last ? "end" : "middle"}
          >
            {words.format.plain(tick)}
          </text>
        ))}
        {scale.ticks.slice(0, -1).map((tick, index) => (
          <rect
            key={tick}
            class={index % 2 === 0 ? "full" : "open"}
            x={share(tick, scale)}
            y={under ? "0.5" : "16.5"}
            width={`${(100 / last).toFixed(4)}%`}
            height="4"
          />
        ))}
      </svg>
      <span />
    </div>
  );
}

/** Names of areas need a wider column than names of cities. */
function hasLongLabels({ groups }: RowChart, words: Words): boolean {
  return groups.some(({ rows }) => rows.some(({ label }) => words.say(label).length > 24));
}
