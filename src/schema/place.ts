import { Id, Localised } from "./text.ts";
import { z } from "./z.ts";

/** ISO 3166-1 alpha-2, lower case. */
export const Country = z
  .string()
  .check(z.regex(/^[a-z]{2}$/, "a country in two lower-case letters of ISO 3166-1, for example fr"));

/** What a place is: pages say "region" or "state", never "city" for what is none. */
export const PlaceKind = z.enum([
  "town",
  "city",
  "area",
  "department",
  "region",
  "state",
  "province",
  "country",
]);

/** The id is the country, then the publisher's code or a slug: `ru-moscow`, `us-35620`. Addresses use it. */
export const Place = z.strictObject({
  id: Id,
  names: Localised,
  kind: PlaceKind,
  /** The id of its state or region, if data sets publish figures for that. */
  region: z.optional(Id),
  latitude: z.optional(z.number().check(z.minimum(-90), z.maximum(90))),
  longitude: z.optional(z.number().check(z.minimum(-180), z.maximum(180))),
  population: z.optional(z.int().check(z.minimum(0))),
});
export type Place = z.infer<typeof Place>;

/** `data/places/<country>.json`. All its places belong to the country of the file. */
export const PlaceFile = z.strictObject({
  /** The same as in the file's name. */
  country: Country,
  names: Localised,
  places: z.array(Place).check(z.minLength(1)),
});
export type PlaceFile = z.infer<typeof PlaceFile>;
