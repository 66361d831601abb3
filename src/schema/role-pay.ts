import { Figure } from "./figure.ts";
import { RoleMatch } from "./occupation.ts";
import { Country, PlaceKind } from "./place.ts";
import { Id, Localised } from "./text.ts";
import { Basis, Component, Currency, Unit } from "./unit.ts";
import { z } from "./z.ts";

/** A place with the figure published for it: whole amounts of the data set’s unit, as everywhere in the API. */
const PayOfPlace = z.strictObject({
  id: Id,
  names: Localised,
  kind: PlaceKind,
  /** The wider place whose figure the publisher repeats here. */
  whose: z.optional(Localised),
  estimate: z.optional(z.literal("model")),
  figure: Figure,
});

/** What the data set that leads a country publishes for the role, and what must be known to compare it. */
const PayOfCountry = z.strictObject({
  country: Country,
  names: Localised,
  dataset: Id,
  title: Localised,
  publisher: Localised,
  occupation: z.strictObject({ id: Id, names: Localised, match: RoleMatch }),
  currency: Currency,
  unit: Unit,
  basis: Basis,
  component: Component,
  vintage: z.strictObject({ id: Id, names: Localised, year: z.optional(z.int()) }),
  /** The group that is shown where the data set has several: its requirement level, or everyone. */
  level: z.optional(Localised),
  /** The largest towns of the country, which have no figure of their own. */
  towns: z.array(Localised),
  places: z.array(PayOfPlace),
});

/** `/api/v1/roles/<id>/pay.json`: pay of a role, country by country, with the rates of the years it is of. */
export const RolePay = z.strictObject({
  role: Id,
  countries: z.array(PayOfCountry),
  /** By year and currency: units per US dollar, as the average of the year. */
  rates: z.record(z.string(), z.record(z.string(), z.number())),
});
export type RolePay = z.infer<typeof RolePay>;
export type PayOfCountry = RolePay["countries"][number];
export type PayOfPlace = PayOfCountry["places"][number];
