import type { PayOfCountry } from "#schema/role-pay.ts";
import type { Origin } from "../../result/table.ts";

/** Where the figures of a country's places come from. */
export function originOfCountry({ occupation, vintage, title, basis, component }: PayOfCountry): Origin {
  return { occupation: occupation.names, vintage: vintage.names, title, basis, component };
}
