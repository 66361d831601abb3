/** `/maps/<data set>.json`: where the places of a data set stand on its map. */
export interface MapPoints {
  readonly width: number;
  readonly height: number;
  /** The address of the style sheet of maps, which no tool loads before. */
  readonly style: string;
  /** By the id of each place within the map. A place without coordinates, or beyond the map, is not here. */
  readonly points: Readonly<Record<string, readonly [x: number, y: number]>>;
}
