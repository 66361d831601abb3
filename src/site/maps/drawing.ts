import { equirectangular } from "#core/equirectangular.ts";
import { catalog } from "../data/catalog.ts";
import { frames, isWithin } from "./frames.ts";

const width = 1000;
const margin = 14;

/** Where the places of a country stand on its map. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** By the id of each place within the frame. */
  readonly at: ReadonlyMap<string, Point>;
  /** All places with coordinates, those beyond the frame too. */
  readonly located: ReadonlySet<string>;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

export function drawingOf(country: string): Drawing {
  const frame = frames[country];
  if (frame === undefined) throw new Error(`No frame for the map of ${country}.`);
  const middle = (frame.south + frame.north) / 2;
  const corner = equirectangular({ latitude: frame.north, longitude: frame.west }, middle);
  const opposite = equirectangular({ latitude: frame.south, longitude: frame.east }, middle);
  const scale = (width - 2 * margin) / (opposite.x - corner.x);
  const at = new Map<string, Point>();
  const located = new Set<string>();
  for (const { id, latitude, longitude } of catalog.places.get(country)?.places ?? []) {
    if (latitude === undefined || longitude === undefined) continue;
    located.add(id);
    if (!isWithin(frame, { latitude, longitude })) continue;
    const point = equirectangular({ latitude, longitude }, middle);
    at.set(id, {
      x: Math.round(margin + (point.x - corner.x) * scale),
      y: Math.round(margin + (point.y - corner.y) * scale),
    });
  }
  return { width, height: Math.round(2 * margin + (opposite.y - corner.y) * scale), at, located };
}
