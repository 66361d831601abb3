import type { Market } from "#schema/market.ts";

/** What a tool that needs no data is asked with: nothing is loaded, so it works where nothing can be. */
export const noMarket: Market = Object.freeze<Market>({
  roles: [],
  datasets: [],
  schemes: [],
  has: () => false,
  dataset: () => undefined,
  series: () => undefined,
  role: () => undefined,
  laws: () => undefined,
  places: () => undefined,
  look: () => ({ found: "nothing", elsewhere: { region: [], country: [] } }),
});
