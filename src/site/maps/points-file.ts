import type { MapPoints } from "#schema/map-points.ts";
import { catalog } from "../data/catalog.ts";
import style from "../styles/place-map.css?url";
import { drawingOf } from "./drawing.ts";

/** Where the places of a data set stand, for a tool that draws its own amounts there. */
export function pointsFile(id: string): MapPoints {
  const loaded = catalog.datasets.get(id);
  if (loaded === undefined) throw new Error(`There is no data set ${id}.`);
  const { width, height, at } = drawingOf(loaded.dataset.country);
  return {
    width,
    height,
    style,
    points: Object.fromEntries(
      loaded.places.flatMap((place) => {
        const point = at.get(place);
        return point === undefined ? [] : [[place, [point.x, point.y] as const]];
      }),
    ),
  };
}
