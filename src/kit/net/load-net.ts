import type { Market, Need } from "#schema/market.ts";
import type { NetAnswer } from "#schema/net-france.ts";
import { noMarket } from "../mount/no-market.ts";

const answers = new Map<string, NetAnswer>();

/**
 * The market of the tool on French net pay: it holds answers of the rule library, by their questions. In a browser the
 * library runs in a worker; at build and in tests, in the same process.
 */
export async function loadNet(needs: readonly Need[]): Promise<Market> {
  const keys = needs.flatMap((need) => ("net" in need && !answers.has(need.net) ? [need.net] : []));
  for (const key of keys) answers.set(key, await answerOf(key));
  return netMarket(new Map(answers));
}

async function answerOf(key: string): Promise<NetAnswer> {
  if (import.meta.env.SSR) {
    const [{ netFrance }, { netQuestion }] = await Promise.all([
      import("./net-france.ts"),
      import("./net-key.ts"),
    ]);
    return netFrance(netQuestion(key));
  }
  const { askWorker } = await import("./ask-worker.ts");
  return askWorker(key);
}

function netMarket(known: ReadonlyMap<string, NetAnswer>): Market {
  return Object.freeze<Market>({
    ...noMarket,
    has: (need) => "net" in need && known.has(need.net),
    net: (question) => known.get(question),
  });
}
