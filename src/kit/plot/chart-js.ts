import {
  BarController,
  BarElement,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  type ChartDataset,
} from "chart.js";
import type { Inks } from "./inks.ts";
import type { Drawing, Picture, PictureAxis, PictureSeries } from "./picture.ts";
import { shapesOf, type Shape } from "./shapes.tsx";

// The only file that imports the library. It is loaded when a plot comes into view, and registers only the
// parts used here.
Chart.register(BarController, BarElement, LinearScale, LineController, LineElement, PointElement);

/** If `x` or `y` has two amounts, the point is a bar from one to the other. */
type Point = { readonly x: number | [number, number]; readonly y: number | [number, number] };
type DataSet = ChartDataset<"line" | "bar", Point[]>;
type PlotChart = Chart<"line" | "bar", Point[]>;

/** Draws a picture. Colours are read again on each draw, so that it follows the page's theme. */
export function draw(
  canvas: HTMLCanvasElement,
  first: Picture,
  inks: () => Inks,
  { isStill = false } = {},
): Drawing {
  const made = configuration(first, inks(), canvas);
  const chart = new Chart(
    canvas,
    // A picture to save has the size of its canvas, at twice the pixel density.
    isStill ? { ...made, options: { ...made.options, responsive: false, devicePixelRatio: 2 } } : made,
  );
  return {
    redraw(picture) {
      const { data, options } = configuration(picture, inks(), canvas);
      chart.data = data;
      chart.options = options;
      chart.update("none");
    },
    mark(series, point) {
      const element =
        series === undefined || point === undefined
          ? []
          : [{ datasetIndex: series, index: isAcross(chart, series) ? 1 : point }];
      chart.setActiveElements(element);
      chart.update("none");
    },
    at(event) {
      const [nearest] = chart.getElementsAtEventForMode(event, "nearest", { intersect: false }, true);
      if (nearest === undefined) return undefined;
      const { datasetIndex: series, index } = nearest;
      return { series, point: isAcross(chart, series) ? 0 : index };
    },
    destroy: () => chart.destroy(),
  };
}

/** Marks are drawn as a line of two points: a start point, and an end point that has the shape. */
function isAcross(chart: PlotChart, series: number): boolean {
  return chart.data.datasets[series]?.stack === "across";
}

function configuration({ x, y, series, lying }: Picture, inks: Inks, canvas: HTMLCanvasElement) {
  const shapes = shapesOf(series);
  const font = { family: getComputedStyle(canvas).fontFamily || "sans-serif", size: 12 };
  return {
    type: "line" as const,
    data: { datasets: series.map((one, index) => dataSet(one, shapes[index], { y, lying }, index, inks)) },
    options: {
      indexAxis: lying ? ("y" as const) : ("x" as const),
      animation: false as const,
      responsive: true,
      maintainAspectRatio: false,
      // The page handles pointer and keyboard itself, so that values are read in the same way with both.
      events: [],
      parsing: false as const,
      normalized: true,
      layout: { padding: { top: 8, right: 8 } },
      scales: {
        x: lying
          ? axis(y, inks, font, true)
          : axis(
              x,
              inks,
              font,
              series.every(({ drawn }) => drawn !== "line"),
              room(x, series),
            ),
        // The first horizontal bar is at the top.
        y: lying ? { ...axis(x, inks, font, false, 0.5), reverse: true } : axis(y, inks, font, true),
      },
    },
  };
}

function dataSet(
  series: PictureSeries,
  shape: Shape | undefined,
  { y, lying }: Pick<Picture, "y" | "lying">,
  index: number,
  inks: Inks,
): DataSet {
  const { drawn, ink, points, shown } = series;
  const color = inks(ink);
  if (drawn === "bars" || drawn === "ranges") {
    return {
      type: "bar",
      // Ranges have two amounts, so the library must be told where to find them. Single amounts need no
      // parsing.
      ...(drawn === "ranges" ? { parsing: { xAxisKey: "x", yAxisKey: "y" } } : {}),
      data: points.map(({ x: at, y: top, from }) => {
        const amount: number | [number, number] = from === undefined ? top : [from, top];
        return lying ? { x: amount, y: at } : { x: at, y: amount };
      }),
      hidden: !shown,
      // Points and lines lie over a range, so it lets the ground through; its edge is drawn in full.
      ...(drawn === "ranges"
        ? {
            backgroundColor: `color-mix(in srgb, ${color} 30%, transparent)`,
            borderColor: color,
            borderWidth: 1.5,
            borderSkipped: false,
            hoverBackgroundColor: color,
          }
        : { backgroundColor: color, hoverBackgroundColor: inks("text") }),
      barPercentage: 1,
      categoryPercentage: 0.94,
      grouped: false,
      order: 2,
    };
  }
  const isLine = drawn === "line";
  const turned = (at: number, amount: number): Point => (lying ? { x: amount, y: at } : { x: at, y: amount });
  const reference = ink === "reference";
  const radius = reference ? 5.5 : 4.5;
  // Marks end at different heights, so that neighbouring marks do not cover each other.
  const top = y.to * (0.95 - 0.07 * (index - 1));
  return {
    type: "line",
    ...(isLine ? {} : { stack: "across" }),
    data: points.flatMap((point): Point[] => {
      if (drawn === "mark") return [turned(point.x, y.from), turned(point.x, top)];
      return [turned(point.x, point.y)];
    }),
    hidden: !shown,
    borderColor: color,
    backgroundColor: color,
    borderWidth: reference ? 2.5 : 1.75,
    pointStyle: shape ?? "circle",
    pointRadius: isLine ? radius : [0, radius],
    pointBorderWidth: 1.75,
    pointHoverRadius: radius + 3,
    pointHoverBorderColor: inks("text"),
    pointHoverBorderWidth: 2,
    order: reference ? 0 : 1,
    segment: {
      borderColor: ({ p1DataIndex }) =>
        isLine && points[p1DataIndex]?.joined === false ? "transparent" : undefined,
    },
  };
}

/** An axis of names leaves a little space at its ends, and half a step where bars stand on it, which are as wide. */
function room({ steps }: PictureAxis, series: readonly PictureSeries[]): number {
  if (steps === undefined) return 0;
  return series.some(({ drawn }) => drawn === "bars" || drawn === "ranges") ? 0.5 : 0.25;
}

function axis(
  axis: PictureAxis,
  inks: Inks,
  font: { readonly family: string; readonly size: number },
  ruled: boolean,
  margin = 0,
) {
  const { from, to, step, steps, tick } = axis;
  return {
    type: "linear" as const,
    min: from - margin,
    max: to + margin,
    border: { color: inks("rule") },
    // With bars, the library would shift the axis by half a step. This axis holds amounts, so the offset is
    // switched off.
    offset: false,
    grid: { color: inks("line"), drawTicks: false, display: ruled, offset: false },
    ticks: {
      color: inks("label"),
      font,
      padding: 6,
      maxRotation: 0,
      maxTicksLimit: 7,
      includeBounds: false,
      ...(step === undefined ? {} : { stepSize: step }),
      callback: (value: number | string) => tick(Number(value)),
    },
    ...(steps === undefined
      ? {}
      : {
          afterBuildTicks: (scale: { ticks: { value: number }[] }) => {
            scale.ticks = steps.map((_, value) => ({ value }));
          },
        }),
  };
}
