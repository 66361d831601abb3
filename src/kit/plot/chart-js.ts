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

// The one file that names the library, loaded when a plot comes into view; only what is drawn here comes along.
Chart.register(BarController, BarElement, LinearScale, LineController, LineElement, PointElement);

type Point = { readonly x: number; readonly y: number };
type DataSet = ChartDataset<"line" | "bar", Point[]>;

/** Draws a picture, in colours asked for anew each time, so that it follows the page's theme. */
export function draw(canvas: HTMLCanvasElement, first: Picture, inks: () => Inks): Drawing {
  const chart = new Chart(canvas, configuration(first, inks(), canvas));
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
          : [{ datasetIndex: series, index: isMark(chart, series) ? 1 : point }];
      chart.setActiveElements(element);
      chart.update("none");
    },
    at(event) {
      const [nearest] = chart.getElementsAtEventForMode(event, "nearest", { intersect: false }, true);
      if (nearest === undefined) return undefined;
      const { datasetIndex: series, index } = nearest;
      return { series, point: isMark(chart, series) ? 0 : index };
    },
    destroy: () => chart.destroy(),
  };
}

/** A mark is a line of two points, from the axis to its shape. */
function isMark(chart: Chart, series: number): boolean {
  return chart.data.datasets[series]?.stack === "mark";
}

function configuration({ x, y, series }: Picture, inks: Inks, canvas: HTMLCanvasElement) {
  const shapes = shapesOf(series);
  const font = { family: getComputedStyle(canvas).fontFamily, size: 12 };
  return {
    type: "line" as const,
    data: { datasets: series.map((one, index) => dataSet(one, shapes[index], y, index, inks)) },
    options: {
      animation: false as const,
      responsive: true,
      maintainAspectRatio: false,
      // Pointer and keyboard are the page's to handle: one way to read a value, whatever it is read with.
      events: [],
      parsing: false as const,
      normalized: true,
      layout: { padding: { top: 8, right: 8 } },
      scales: {
        x: axis(
          x,
          inks,
          font,
          series.every(({ drawn }) => drawn !== "line"),
        ),
        y: axis(y, inks, font, true),
      },
    },
  };
}

function dataSet(
  series: PictureSeries,
  shape: Shape | undefined,
  y: PictureAxis,
  index: number,
  inks: Inks,
): DataSet {
  const { drawn, ink, points, shown } = series;
  const color = inks(ink);
  if (drawn === "bars") {
    return {
      type: "bar",
      data: points.map(({ x, y: top }) => ({ x, y: top })),
      hidden: !shown,
      backgroundColor: color,
      hoverBackgroundColor: inks("text"),
      barPercentage: 1,
      categoryPercentage: 0.94,
      grouped: false,
      order: 2,
    };
  }
  const reference = ink === "reference";
  const radius = reference ? 5.5 : 4.5;
  // Marks end at different heights: those of neighbours would cover each other.
  const top = y.to * (0.95 - 0.07 * (index - 1));
  return {
    type: "line",
    ...(drawn === "mark" ? { stack: "mark" } : {}),
    data:
      drawn === "mark"
        ? points.flatMap(({ x }) => [
            { x, y: y.from },
            { x, y: top },
          ])
        : points.map(({ x, y: height }) => ({ x, y: height })),
    hidden: !shown,
    borderColor: color,
    backgroundColor: color,
    borderWidth: reference ? 2.5 : 1.75,
    pointStyle: shape ?? "circle",
    pointRadius: drawn === "mark" ? [0, radius] : radius,
    pointBorderWidth: 1.75,
    pointHoverRadius: radius + 3,
    pointHoverBorderColor: inks("text"),
    pointHoverBorderWidth: 2,
    order: reference ? 0 : 1,
    segment: {
      borderColor: ({ p1DataIndex }) =>
        drawn === "line" && points[p1DataIndex]?.joined === false ? "transparent" : undefined,
    },
  };
}

function axis(
  { from, to, step, steps, tick }: PictureAxis,
  inks: Inks,
  font: { readonly family: string; readonly size: number },
  ruled: boolean,
) {
  const room = steps === undefined ? 0 : 0.25;
  return {
    type: "linear" as const,
    min: from - room,
    max: to + room,
    border: { color: inks("rule") },
    // Bars would push the axis to their middles; here it holds amounts, and they stand where they belong.
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
