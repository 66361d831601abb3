import type { Market } from "#schema/market.ts";

/** The market given to tools that need no data. Nothing is loaded, so they also work when loading fails. */
export const noMarket: Market = Object.freeze<Market>({
  roles: [],
  datasets: [],
  schemes: [],
  has: () => false,
  dataset: () => undefined,
  series: () => undefined,
  role: () => undefined,
  levels: () => undefined,
  pay: () => undefined,
  laws: () => undefined,
  places: () => undefined,
  look: () => ({ found: "nothing", elsewhere: { region: [], country: [] } }),
});
