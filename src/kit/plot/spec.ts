import type { Phrase, Value } from "../words/phrase.ts";

/** A plot to explore, before any library and any language: axes, and series of points that can be read out. */
export interface PlotSpec {
  readonly title: Phrase;
  readonly x: PlotAxis;
  readonly y: PlotAxis;
  readonly series: readonly PlotSeries[];
  /** Bars lie: the x axis runs down the side, its names in front of them. */
  readonly lying?: true;
  /** What is to be known of it, under it. */
  readonly about?: Phrase;
}

export interface PlotAxis {
  readonly name: Phrase;
  /** Names of the places 0, 1, 2 … on the axis, where it holds no amounts. */
  readonly steps?: readonly Phrase[];
  /** Where the axis begins; zero is the rule for amounts whose size is read as a length. */
  readonly from: number;
  readonly to: number;
  /** Between its marks; left to what draws where it is not given. */
  readonly step?: number;
}

export type Drawn = "line" | "bars" | "ranges" | "mark" | "level";

export interface PlotSeries {
  readonly id: string;
  readonly name: Value;
  /**
   * A line through points; bars from the axis up; bars from one amount to another; a mark on the x axis, as high as the
   * plot; a line across the plot, to hold the others against.
   */
  readonly drawn: Drawn;
  readonly ink: Ink;
  readonly points: readonly PlotPoint[];
}

/** The reader's reference in the signal's colour, the hues of the charts, and what is only ground. */
export type Ink = "reference" | "c1" | "c3" | "c4" | "c5" | "c6" | "ground";

export interface PlotPoint {
  readonly x: number;
  readonly y: number;
  /** Where a range begins. */
  readonly from?: number;
  /** The point in a sentence, for the line under the plot and for a screen reader. */
  readonly reading: Phrase;
  /** Whether the line reaches it from the point before: not across a change of kind. */
  readonly joined?: boolean;
}

/** In order of use. The signal's neighbour among the hues, c2, is left out: the reference has that colour. */
export const hues = ["c1", "c3", "c4", "c5", "c6"] as const satisfies readonly Ink[];
