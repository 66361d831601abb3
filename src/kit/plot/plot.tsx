import { useMemo, useRef, useState } from "preact/hooks";
import type { Words } from "../words/words.ts";
import { inkNames } from "./inks.ts";
import { pictureOf } from "./picture.ts";
import { isMoveKey, nextReading, type Reading } from "./readings.ts";
import { shapesOf } from "./shapes.tsx";
import { SeriesSwitches } from "./switches.tsx";
import type { PlotSpec } from "./spec.ts";
import { useDrawing } from "./use-drawing.ts";

interface Props {
  readonly spec: PlotSpec;
  readonly id: string;
  readonly words: Words;
}

/**
 * A plot to explore: values can be read by pointer or arrow keys, and series can be switched on and off. Its
 * space is reserved from the start and it is drawn when it comes into view. Without JavaScript it is hidden,
 * and its table shows the same values.
 */
export function Plot({ spec, id, words }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const [reading, setReading] = useState<Reading>();
  const picture = useMemo(() => pictureOf(spec, hidden, words), [spec, hidden, words]);
  const { stage, drawing } = useDrawing(root, canvas, picture);

  const read = (next: Reading | undefined): void => {
    setReading(next);
    drawing.current?.mark(next?.series, next?.point);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape") read(undefined);
    if (!isMoveKey(event.key) || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    read(nextReading(reading, event.key, picture.series));
  };
  const onPointer = (event: PointerEvent): void => {
    const found = drawing.current?.at(event);
    if (found?.series !== reading?.series || found?.point !== reading?.point) read(found);
  };
  const onSwitch = (series: string): void => {
    const next = new Set(hidden);
    if (!next.delete(series)) next.add(series);
    setHidden(next);
    read(undefined);
  };
  const point = reading && spec.series[reading.series]?.points[reading.point];
  return (
    <div class="plot" ref={root} data-plot data-stage={stage} data-rows={lyingRows(spec)}>
      <span hidden>
        {inkNames.map((name) => (
          <i key={name} data-ink={name} />
        ))}
      </span>
      {spec.series.length < 2 ? null : (
        <SeriesSwitches
          id={id}
          series={spec.series}
          shapes={shapesOf(spec.series)}
          hidden={hidden}
          words={words}
          onSwitch={onSwitch}
        />
      )}
      {/* With horizontal bars, the amounts are on the axis at the bottom. */}
      {spec.lying === true ? null : <p class="axis-name">{words.say(spec.y.name)}</p>}
      <div
        class="stage"
        role="application"
        tabIndex={0}
        aria-label={words.text("plot.name", { title: words.say(spec.title) })}
        aria-describedby={`${id}-help`}
        onKeyDown={onKeyDown}
        onPointerMove={onPointer}
        onPointerDown={onPointer}
        onPointerLeave={() => read(undefined)}
      >
        <canvas ref={canvas} aria-hidden="true" />
      </div>
      {spec.lying === true ? (
        <p class="axis-name end">{words.say(spec.y.name)}</p>
      ) : spec.x.steps === undefined ? (
        <p class="axis-name end">{words.say(spec.x.name)}</p>
      ) : null}
      <p class="vh" id={`${id}-help`}>
        {words.text("plot.help")}
      </p>
      <p class="reading" role="status">
        {stage === "failed"
          ? words.text("plot.failed")
          : point === undefined
            ? words.text(hidden.size === spec.series.length ? "plot.empty" : "plot.hint")
            : words.say(point.reading)}
      </p>
      {spec.about === undefined ? null : <p class="small muted">{words.say(spec.about)}</p>}
    </div>
  );
}

/** Horizontal bars need height for each bar. */
function lyingRows({ lying, x }: PlotSpec): string | undefined {
  return lying === true ? String(Math.min(16, x.steps?.length ?? 0)) : undefined;
}
