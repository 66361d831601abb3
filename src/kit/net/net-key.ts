import type { NetAmount, NetQuestion } from "#schema/net-france.ts";

/** A question as its own key, so that a market can hold its answer: the same text for the same question. */
export function netKey({ amount, of, period, cadre, share, health, rate, day }: NetQuestion): string {
  return JSON.stringify([amount, of, period, cadre, share, health, rate ?? null, day ?? null]);
}

/** The question of a key. Keys are only made by `netKey`, so their shape is trusted. */
export function netQuestion(key: string): NetQuestion {
  const [amount, of, period, cadre, share, health, rate, day] = JSON.parse(key) as readonly [
    number,
    NetAmount,
    NetQuestion["period"],
    boolean,
    number,
    number,
    number | null,
    string | null,
  ];
  return {
    amount,
    of,
    period,
    cadre,
    share,
    health,
    rate: rate ?? undefined,
    ...(day !== null && { day }),
  };
}
