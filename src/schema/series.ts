import { Address, Id, Localised } from "./text.ts";
import { z } from "./z.ts";

/** A reference series by year: consumer prices (yearly change in %), or units of a currency per dollar. */
export const Series = z.strictObject({
  id: Id,
  names: Localised,
  measure: z.enum(["consumer-prices-yearly-change", "units-per-usd-yearly-average"]),
  /** A country (`fr`) for prices, an ISO 4217 code for rates. */
  of: z.string().check(z.regex(/^(?:[a-z]{2}|[A-Z]{3})$/, "a country as fr, or a currency as EUR")),
  publisher: Localised,
  url: z.optional(Address),
  terms: Localised,
  /** Without gaps: a missing year in between is an error. */
  values: z.array(
    z.strictObject({ year: z.int().check(z.minimum(1900), z.maximum(2100)), value: z.number() }),
  ),
});
export type Series = z.infer<typeof Series>;
