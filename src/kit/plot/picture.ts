import type { Words } from "../words/words.ts";
import type { Ink, PlotAxis, PlotSeries, PlotSpec } from "./spec.ts";

/** A plot with its texts in one language: everything a drawing library needs to know. */
export interface Picture {
  readonly x: PictureAxis;
  readonly y: PictureAxis;
  readonly series: readonly PictureSeries[];
  readonly lying: boolean;
}

export interface PictureAxis {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly step: number | undefined;
  /** The names of the positions 0, 1, 2 … */
  readonly steps: readonly string[] | undefined;
  readonly tick: (value: number) => string;
}

export interface PictureSeries {
  readonly drawn: PlotSeries["drawn"];
  readonly ink: Ink;
  readonly shown: boolean;
  readonly points: readonly {
    readonly x: number;
    readonly y: number;
    readonly from: number | undefined;
    readonly joined: boolean;
  }[];
}

/** A drawn picture, and what the page can do with it. */
export interface Drawing {
  redraw(picture: Picture): void;
  /** Highlights one point, or none. */
  mark(series: number | undefined, point: number | undefined): void;
  /** The point nearest to the pointer. */
  at(event: PointerEvent): { readonly series: number; readonly point: number } | undefined;
  destroy(): void;
}

export function pictureOf(spec: PlotSpec, hidden: ReadonlySet<string>, words: Words): Picture {
  return {
    x: axisOf(spec.x, words),
    y: axisOf(spec.y, words),
    series: spec.series.map(({ id, drawn, ink, points }) => ({
      drawn,
      ink,
      shown: !hidden.has(id),
      points: points.map(({ x, y, from, joined = true }) => ({ x, y, from, joined })),
    })),
    lying: spec.lying === true,
  };
}

function axisOf({ name, from, to, step, steps }: PlotAxis, words: Words): PictureAxis {
  const named = steps?.map((step) => words.say(step));
  return {
    name: words.say(name),
    from,
    to,
    step,
    steps: named,
    tick: (value) => (named === undefined ? words.format.plain(value) : (named[value] ?? "")),
  };
}
