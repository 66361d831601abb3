import type { Phrase, Value } from "../words/phrase.ts";

/**
 * A plot to explore, independent of library and language: axes, and series of points that can be read out.
 */
export interface PlotSpec {
  readonly title: Phrase;
  readonly x: PlotAxis;
  readonly y: PlotAxis;
  readonly series: readonly PlotSeries[];
  /** Bars are horizontal: the x axis runs down the left side, with the names beside the bars. */
  readonly lying?: true;
  /** A note shown under the plot. */
  readonly about?: Phrase;
}

export interface PlotAxis {
  readonly name: Phrase;
  /** The names of the positions 0, 1, 2 … on the axis, if it does not hold amounts. */
  readonly steps?: readonly Phrase[];
  /** The start of the axis. Use zero for amounts that are read as lengths. */
  readonly from: number;
  readonly to: number;
  /** The distance between ticks. The drawing library chooses it if undefined. */
  readonly step?: number;
}

export type Drawn = "line" | "bars" | "ranges" | "mark";

export interface PlotSeries {
  readonly id: string;
  readonly name: Value;
  /**
   * The form of the series: a line through points, bars from the axis, bars from one amount to another, or a
   * mark on the x axis as high as the plot.
   */
  readonly drawn: Drawn;
  readonly ink: Ink;
  readonly points: readonly PlotPoint[];
}

/** The signal colour for the reader's reference, the chart colours, and a background colour. */
export type Ink = "reference" | "c1" | "c3" | "c4" | "c5" | "c6" | "ground";

export interface PlotPoint {
  readonly x: number;
  readonly y: number;
  /** The start of a range. */
  readonly from?: number;
  /** The point as a sentence, for the line under the plot and for screen readers. */
  readonly reading: Phrase;
  /** Whether a line connects it to the point before. Not across a change of kind. */
  readonly joined?: boolean;
}

/** In order of use. Colour c2 is left out because the reference has a similar one. */
export const hues = ["c1", "c3", "c4", "c5", "c6"] as const satisfies readonly Ink[];
