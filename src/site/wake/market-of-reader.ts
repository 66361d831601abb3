import { marketFromApi } from "#catalog/from-api.ts";
import { isStored } from "#kit/device/store.ts";
import type { Parts } from "#kit/mount/mount.ts";
import { provideWorker } from "#kit/mount/worker-source.ts";
import type { Need, WorkNeed } from "#schema/market.ts";

/** The published data; with data sets of the reader's own, or work for the worker, what few readers need is loaded too. */
export const marketOfReader: Parts["market"] = (from) => {
  provideWorker(() => import("../worker/start-worker.ts").then(({ startWorker }) => startWorker));
  const load = marketFromApi(from);
  return async (needs) => {
    const work = needs.filter(isWork);
    const market = await load(needs);
    if (work.length === 0 && !isStored("own-data") && !isStored("large")) return market;
    const { extendMarket } = await import("./extend-market.ts");
    return extendMarket(market, work, from.language);
  };
};

function isWork(need: Need): need is WorkNeed {
  return "work" in need;
}
