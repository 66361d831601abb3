import { concentration } from "#core/concentration.ts";
import { grossRevenueRetention } from "#core/gross-revenue-retention.ts";
import { healthScore } from "#core/health-score.ts";
import { netRevenueRetention } from "#core/net-revenue-retention.ts";
import { portfolioSegments } from "#core/portfolio-segments.ts";
import type { MoneyUnit } from "#kit/words/phrase.ts";
import type { Input } from "../inputs.ts";
import { dayBefore } from "./day-before.ts";
import { example } from "./example.ts";
import { accountsIn, signs, type Account, type AccountsRead } from "./read-accounts.ts";

export const segments = ["A", "B", "C"] as const;
export type Segment = (typeof segments)[number];

/** An account held now. */
export interface Held extends Account {
  readonly segment: Segment | undefined;
  /** From 0 to 100; `whole` is false where a sign is missing. */
  readonly health: { readonly score: number; readonly whole: boolean } | undefined;
  /** The first day of preparing its renewal. */
  readonly prepareFrom: string | undefined;
}

/** What became of the revenue of a year ago. */
export interface Movement {
  readonly start: number;
  readonly lost: number;
  readonly reduced: number;
  readonly expanded: number;
  /** The part of what expanded that price rises explain. */
  readonly indexation: number;
  /** From clients won since, who count in no rate. */
  readonly won: number;
  readonly clients: number;
  readonly clientsLost: number;
}

export interface Values {
  readonly input: Input;
  readonly unit: MoneyUnit;
  readonly isExample: boolean;
  readonly read: AccountsRead;
  readonly held: readonly Held[];
  readonly movement: Movement;
  /** What segments and concentration are counted on: margins, where each account has one. */
  readonly by: "margin" | "revenue";
  readonly negativeMargins: number;
  readonly spread: ReturnType<typeof concentration>;
  /** Undefined where nothing was held a year ago. */
  readonly grr: number | undefined;
  readonly nrr: number | undefined;
  readonly nrrWithoutIndexation: number | undefined;
  readonly clientChurn: number | undefined;
  readonly revenueChurn: number | undefined;
  readonly churnWithReductions: number | undefined;
  readonly expansion: number | undefined;
  readonly segmentA: number;
  readonly segmentB: number;
  readonly segmentC: number;
  readonly lowestHealth: number | undefined;
}

export function valuesOf(input: Input): Values {
  const isExample = input.accounts === "example";
  const read = accountsIn(isExample ? example.en : input.accounts);
  const current = read.accounts.filter(({ now }) => now > 0);
  const by =
    input.by === "margin" && current.every(({ margin }) => margin !== undefined) ? "margin" : "revenue";
  // A client served at a loss ranks last.
  const ranked = current.map(({ now, margin = 0 }) => (by === "margin" ? Math.max(0, margin) : now));
  const found = portfolioSegments(ranked, input.rule);
  const held = current
    .map((account, index) => heldOf(account, found?.[index], input))
    .map((account, index) => [account, ranked[index] ?? 0] as const)
    .sort(([, a], [, b]) => b - a)
    .map(([account]) => account);
  const movement = movementOf(read.accounts);
  const { start, lost, reduced, indexation, expanded } = movement;
  const of = (part: number): number | undefined => (start === 0 ? undefined : part / start);
  const counted = (segment: Segment): number => held.filter((one) => one.segment === segment).length;
  const scores = held.flatMap(({ health }) => (health === undefined ? [] : [health.score]));
  return {
    input,
    unit: { currency: input.currency, period: undefined, decimals: 0, derived: false },
    isExample,
    read,
    held,
    movement,
    by,
    negativeMargins: current.filter(({ margin = 0 }) => margin < 0).length,
    spread: concentration(ranked),
    grr: grossRevenueRetention({ start, lost, reduced }),
    nrr: netRevenueRetention({ start, lost, reduced, expanded }),
    nrrWithoutIndexation: netRevenueRetention({ start, lost, reduced, expanded: expanded - indexation }),
    clientChurn: movement.clients === 0 ? undefined : movement.clientsLost / movement.clients,
    revenueChurn: of(lost),
    churnWithReductions: of(lost + reduced),
    expansion: of(expanded),
    segmentA: counted("A"),
    segmentB: counted("B"),
    segmentC: counted("C"),
    lowestHealth: scores.length === 0 ? undefined : Math.min(...scores),
  };
}

function heldOf(account: Account, segment: Segment | undefined, input: Input): Held {
  return {
    ...account,
    segment,
    health: healthScore(signs.map((sign) => ({ weight: input[sign], mark: account.signs[sign] }))),
    prepareFrom: account.renewal === undefined ? undefined : dayBefore(account.renewal, input.ahead),
  };
}

function movementOf(accounts: readonly Account[]): Movement {
  const sum = (of: (account: Account) => number): number =>
    accounts.reduce((total, account) => total + of(account), 0);
  const old = (account: Account): boolean => account.before > 0;
  const growth = ({ before, now }: Account): number => (before > 0 ? Math.max(0, now - before) : 0);
  return {
    start: sum(({ before }) => before),
    lost: sum(({ before, now }) => (now === 0 ? before : 0)),
    reduced: sum(({ before, now }) => (now > 0 ? Math.max(0, before - now) : 0)),
    expanded: sum(growth),
    // A price rise explains no more than what the client pays more.
    indexation: sum((account) => Math.min(account.indexation, growth(account))),
    won: sum(({ before, now }) => (before === 0 ? now : 0)),
    clients: accounts.filter(old).length,
    clientsLost: accounts.filter((account) => old(account) && account.now === 0).length,
  };
}
