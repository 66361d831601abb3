import { geographicDifferential } from "#core/geographic-differential.ts";
import type { Value } from "#kit/words/phrase.ts";
import type { Input } from "../inputs.ts";
import { amountIn } from "./blend/reference.ts";
import type { MarketRead } from "./market.ts";

/** Where pay is another: a factor typed, or that of a place against the place of the structure (F9). */
export interface Zone {
  readonly name: Value;
  readonly factor: number;
}

export interface Zones {
  readonly zones: readonly Zone[];
  /** The chosen places with no figure to compare. */
  readonly without: readonly Value[];
  /** The point that places are compared by: the median, or the middle one of the levels chosen. */
  readonly by: string;
}

export function zonesOf(input: Input, market: MarketRead | undefined): Zones {
  const typed = input.zones.map(({ name, factor }, index): Zone => ({
    name: name === "" ? String(index + 1) : name,
    factor,
  }));
  const { points } = input;
  const by = points.includes("p50") ? "p50" : (points[Math.floor((points.length - 1) / 2)] ?? "p50");
  const [reference] = market?.references ?? [];
  if (reference === undefined) return { zones: typed, without: [], by };
  const here = amountIn(reference, by);
  const compared = input.zonePlaces.map((id) => {
    const place = reference.data.places.find((one) => one.id === id);
    return { place, pay: place && amountIn({ ...reference, place }, by) };
  });
  return {
    zones: [
      ...compared.flatMap(({ place, pay }): readonly Zone[] =>
        place === undefined || pay === undefined || here === undefined || here <= 0
          ? []
          : [{ name: { names: place.names }, factor: geographicDifferential(pay, here) }],
      ),
    ],
    without: compared.flatMap(({ place, pay }): readonly Value[] =>
      place === undefined || (pay !== undefined && here !== undefined && here > 0)
        ? []
        : [{ names: place.names }],
    ),
    by,
  };
}
