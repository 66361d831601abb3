import { netKey } from "#kit/net/net-key.ts";
import type { NetAnswer } from "#schema/net-france.ts";
import type { Input } from "../inputs.ts";
import computed from "./opening.json" with { type: "json" };

/** The case the page opens on, with its answer; a test holds it against the library. */
export const opening: { readonly key: string; readonly answer: NetAnswer } = computed;

/** What the rule library is asked for this input. */
export function questionKey({ amount, of, period, status, share, health, tax, rate }: Input): string {
  return netKey({
    amount,
    of,
    period,
    cadre: status === "cadre",
    share,
    health,
    rate: tax === "typed" ? rate : undefined,
  });
}
