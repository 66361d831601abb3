import { plainAxis, type Axis } from "./interpolate.ts";
import { standardNormalCdf } from "./standard-normal-cdf.ts";
import { standardNormalQuantile } from "./standard-normal-quantile.ts";

/**
 * The scales on which two published percentiles are joined by a straight line. The results of the three methods differ;
 * `percentileSpread` shows by how much.
 */
export type Interpolation = "linear" | "log-linear" | "lognormal-z";

const logarithm: Axis = { to: Math.log, from: Math.exp };
const deviations: Axis = {
  to: (percentile) => standardNormalQuantile(percentile / 100),
  from: (z) => 100 * standardNormalCdf(z),
};

/**
 * On which scales does a method of interpolation draw straight lines between published percentiles?
 *
 * Variant: `linear` amounts against percentiles; `log-linear` the logarithm of amounts against percentiles;
 * `lognormal-z` the logarithm of amounts against standard deviations, straight where pay is lognormal.
 *
 * @param method one of the three.
 * @returns a scale for percentiles (from 0 to 100, both excluded for `lognormal-z`) and one for amounts (above 0 for
 * the two that take logarithms).
 * @see The ogive of any statistics text for `linear`, the site's default by convention; Aitchison & Brown 1957, The
 * Lognormal Distribution, for `lognormal-z`.
 * @example interpolationAxes("linear").amount.to(43000) // => 43000
 * @example interpolationAxes("lognormal-z").percentile.to(50) // => 0
 */
export function interpolationAxes(method: Interpolation): {
  readonly percentile: Axis;
  readonly amount: Axis;
} {
  switch (method) {
    case "linear":
      return { percentile: plainAxis, amount: plainAxis };
    case "log-linear":
      return { percentile: plainAxis, amount: logarithm };
    case "lognormal-z":
      return { percentile: deviations, amount: logarithm };
  }
}
