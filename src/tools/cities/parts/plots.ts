import { leadingBound } from "#core/leading-bound.ts";
import { levelWithin } from "#kit/pay/level-within.ts";
import { fromZero } from "#kit/plot/from-zero.ts";
import { hues, type Ink, type PlotPoint, type PlotSeries, type PlotSpec } from "#kit/plot/spec.ts";
import { unitName } from "#kit/pay/unit-name.ts";
import type { Place } from "#schema/place.ts";
import type { Cases } from "./cases.ts";
import { levelHead, nameOf } from "./phrases.ts";
import type { Standing } from "./standing.ts";

/** The pay of the chosen cities by level. Undefined if there is only one level. */
export function linesOf(cases: Cases): PlotSpec | undefined {
  const { everyLevel, unit } = cases;
  if (everyLevel.length < 2) return undefined;
  const series = inkedPlaces(cases).map(({ place, ink }): PlotSeries => ({
    id: place.id,
    name: nameOf(place),
    drawn: "line",
    ink,
    points: pointsOf(cases, place),
  }));
  return {
    title: { key: "plot.levels" },
    x: { name: { key: "field.level" }, steps: everyLevel.map(levelHead), from: 0, to: everyLevel.length - 1 },
    y: {
      name: unitName(unit),
      ...fromZero(series.flatMap(({ points }) => points.map(({ y }) => y))),
    },
    series,
    about: { key: "plot.levels.about" },
  };
}

function pointsOf(cases: Cases, place: Place): readonly PlotPoint[] {
  const { everyLevel, unit } = cases;
  return everyLevel.flatMap((level, x): readonly PlotPoint[] => {
    const figure = cases.exact(place, level);
    const leading = figure && leadingBound(figure);
    if (figure === undefined || leading === undefined) return [];
    const before = x === 0 ? undefined : cases.exact(place, everyLevel[x - 1]);
    return [
      {
        x,
        y: leading.amount,
        reading: {
          key: "plot.reading.level",
          values: { place: nameOf(place), level: levelWithin(level), figure: { figure, unit } },
        },
        joined: before?.kind === figure.kind,
      },
    ];
  });
}

/** The distribution of all places at this level, with the chosen ones marked. */
export function histogramOf(cases: Cases, { distribution, ranking }: Standing): PlotSpec | undefined {
  if (distribution === undefined || ranking === undefined) return undefined;
  const { classes } = distribution;
  const { unit } = cases;
  const leading = ranking.byBound.get(ranking.lead);
  const bars: PlotSeries = {
    id: "places",
    name: { phrase: { key: "plot.all-places", values: { count: { number: ranking.order.length } } } },
    drawn: "bars",
    ink: "ground",
    points: classes.map(({ from, to, count }) => ({
      x: (from + to) / 2,
      y: count,
      reading: {
        key: "plot.reading.class",
        values: { count: { number: count }, from: { money: from, unit }, to: { money: to, unit } },
      },
    })),
  };
  const marks = inkedPlaces(cases).flatMap(({ place, ink }): readonly PlotSeries[] => {
    const ranked = leading?.get(place);
    if (ranked === undefined) return [];
    const reading = {
      key: "plot.reading.mark",
      values: {
        place: nameOf(place),
        amount: { money: ranked.amount, unit },
        rank: { number: ranked.rank },
        count: { number: ranking.order.length },
      },
    } as const;
    return [
      {
        id: place.id,
        name: nameOf(place),
        drawn: "mark",
        ink,
        points: [{ x: ranked.amount, y: 0, reading }],
      },
    ];
  });
  return {
    title: { key: "plot.distribution" },
    x: { name: unitName(unit), from: classes[0]?.from ?? 0, to: classes.at(-1)?.to ?? 1 },
    y: { name: { key: "head.places" }, ...fromZero(classes.map(({ count }) => count)) },
    series: [bars, ...marks],
  };
}

/** The base has the signal colour; the others take the chart colours in order. */
function inkedPlaces({ chosen, base }: Cases): readonly { readonly place: Place; readonly ink: Ink }[] {
  const others = chosen.filter((place) => place !== base);
  return chosen.map((place) => ({
    place,
    ink: place === base ? "reference" : (hues[others.indexOf(place) % hues.length] ?? "c1"),
  }));
}
