import { Id, Localised } from "./text.ts";
import { z } from "./z.ts";

/** ISO 3166-1 alpha-2, lower case. */
export const Country = z
  .string()
  .check(z.regex(/^[a-z]{2}$/, "a country in two lower-case letters of ISO 3166-1, for example fr"));

export const PlaceKind = z.enum(["city", "area", "region", "country"]);

/** Country, then the publisher's code or a slug: `ru-moscow`, `us-35620`. This is what an address carries. */
export const Place = z.strictObject({
  id: Id,
  names: Localised,
  kind: PlaceKind,
  /** The place of the state or region it lies in, and of the country, where data sets publish those. */
  region: z.optional(Id),
  latitude: z.optional(z.number().check(z.minimum(-90), z.maximum(90))),
  longitude: z.optional(z.number().check(z.minimum(-180), z.maximum(180))),
  population: z.optional(z.int().check(z.minimum(0))),
});
export type Place = z.infer<typeof Place>;

/** `data/places/<country>.json`; a place's country is its file's. */
export const PlaceFile = z.strictObject({
  /** As in the file's name. */
  country: Country,
  names: Localised,
  places: z.array(Place).check(z.minLength(1)),
});
export type PlaceFile = z.infer<typeof PlaceFile>;
