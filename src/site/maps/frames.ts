/**
 * The part of a country that its map shows, in degrees. What lies beyond is listed under the map: Alaska, Hawaii and the
 * islands of the United States; the overseas departments of France. A country without a frame has no map.
 */
export const frames: Readonly<Record<string, Frame>> = {
  us: { south: 24, north: 49.5, west: -125, east: -66.5 },
  fr: { south: 41.3, north: 51.2, west: -5.2, east: 9.7 },
};

export interface Frame {
  readonly south: number;
  readonly north: number;
  readonly west: number;
  readonly east: number;
}

export function isWithin(frame: Frame, { latitude, longitude }: Coordinates): boolean {
  return (
    latitude >= frame.south && latitude <= frame.north && longitude >= frame.west && longitude <= frame.east
  );
}

export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}
