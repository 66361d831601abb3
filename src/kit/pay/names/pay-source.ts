import type { Market } from "#schema/market.ts";
import type { Source } from "../../result/result.ts";
import type { PayData } from "../pay-data.ts";

/** The source of published pay: the data set, the occupation with its role, and the vintage. */
export function paySource(
  { dataset, occupation, vintage, rest }: PayData,
  role: string,
  market: Market,
): Source {
  return {
    dataset,
    occupation: occupation.id,
    vintage: vintage.id,
    names: {
      occupation: occupation.names,
      role: market.roles.find(({ id }) => id === role)?.names,
      segment: Object.fromEntries(
        market.schemes.flatMap(({ id, dimension, values }) =>
          dataset.dimensions[dimension] === id
            ? values.flatMap((one) => (one.id === rest[dimension] ? [[dimension, one.name]] : []))
            : [],
        ),
      ),
    },
  };
}
