import { activityPlan } from "#core/activity-plan.ts";
import { churnOverPeriods } from "#core/churn-over-periods.ts";
import { concentration } from "#core/concentration.ts";
import { daysSalesOutstanding } from "#core/days-sales-outstanding.ts";
import { forecastAccuracy } from "#core/forecast-accuracy.ts";
import { grossRevenueRetention } from "#core/gross-revenue-retention.ts";
import { lifetimeValue } from "#core/lifetime-value.ts";
import { meanHandlingTime } from "#core/mean-handling-time.ts";
import { netPromoterScore } from "#core/net-promoter-score.ts";
import { netRevenueRetention } from "#core/net-revenue-retention.ts";
import { pipelineCoverage } from "#core/pipeline-coverage.ts";
import { quantile } from "#core/quantile.ts";
import { shareOfWhole } from "#core/share-of-whole.ts";
import { wilsonInterval } from "#core/wilson-interval.ts";
import type { Words } from "#kit/words/words.ts";

interface ExampleNumber {
  readonly value: number;
  readonly as: "count" | "share" | "euros";
  readonly decimals?: number;
}

/** A year of a made-up portfolio of forty clients, in euros: the worked example of the guides on performance. */
const year = { start: 1_200_000, lost: 72_000, reduced: 36_000, expanded: 150_000 };
const indexation = 24_000;
const clients = { held: 40, left: 3 };
const due = { value: 300_000, renewed: 264_000, contracts: 25, renewedContracts: 21 };
const wallet = { sales: 84_000, spend: 240_000, low: 200_000, high: 300_000 };
const worth = { margin: 6000, retention: 0.91, discount: 0.08 };
const answers = { promoters: 54, detractors: 24, answers: 120, asked: 400 };
const satisfied = { satisfied: 41, answers: 52 };
const delays = [0.5, 1, 1.5, 2, 30];
const handling = { talk: 13_800, hold: 1380, after: 4600, contacts: 46 };
const deals = { won: 12, decided: 40, open: 25 };
const pipeline = { open: 900_000, left: 250_000, winRate: 0.24 };
const forecasts = [
  { forecast: 80_000, actual: 72_000 },
  { forecast: 95_000, actual: 101_000 },
  { forecast: 110_000, actual: 98_000 },
];
const quota = { sales: 437_500, quota: 400_000 };
const invoices = { owed: 180_000, sales: 410_000, days: 92 };
const activity = {
  target: 600_000,
  contract: 25_000,
  prospectsPerContract: 10,
  meetingsPerProspect: 1.5,
  meetingsADay: 2,
  daysAvailable: 218,
};
const margins = [300, 180, 120, 90, 80, 70, 60, 50, 30, 20];

const count = (value: number | undefined, decimals = 0): ExampleNumber => ({
  value: value ?? NaN,
  as: "count",
  decimals,
});
const share = (value: number | undefined, decimals = 1): ExampleNumber => ({
  value: value ?? NaN,
  as: "share",
  decimals,
});
const euros = (value: number | undefined): ExampleNumber => ({ value: value ?? NaN, as: "euros" });

/** Every number of the example, computed by the functions of `core` that tools use too. */
export function exampleNumbers(): Readonly<Record<string, ExampleNumber>> {
  const nps = netPromoterScore(answers);
  const csat = wilsonInterval(satisfied.satisfied, satisfied.answers);
  const wins = wilsonInterval(deals.won, deals.decided);
  const forecast = forecastAccuracy(forecasts);
  const cover = pipelineCoverage(pipeline.open, pipeline.left, pipeline.winRate);
  const spread = concentration(margins);
  const plan = activityPlan(activity);
  return {
    start: euros(year.start),
    lost: euros(year.lost),
    reduced: euros(year.reduced),
    expanded: euros(year.expanded),
    indexation: euros(indexation),
    held: count(clients.held),
    left: count(clients.left),
    grr: share(grossRevenueRetention(year)),
    nrr: share(netRevenueRetention(year)),
    "nrr-without-indexation": share(netRevenueRetention({ ...year, expanded: year.expanded - indexation })),
    "client-churn": share(shareOfWhole(clients.left, clients.held)),
    "revenue-churn": share(shareOfWhole(year.lost, year.start)),
    "month-churn": share(0.01, 0),
    "year-of-month-churn": share(churnOverPeriods(0.01, 12)),
    due: euros(due.value),
    renewed: euros(due.renewed),
    "due-contracts": count(due.contracts),
    "renewed-contracts": count(due.renewedContracts),
    "renewal-by-value": share(shareOfWhole(due.renewed, due.value), 0),
    "renewal-by-contracts": share(shareOfWhole(due.renewedContracts, due.contracts), 0),
    expansion: share(shareOfWhole(year.expanded, year.start)),
    "wallet-sales": euros(wallet.sales),
    "wallet-spend": euros(wallet.spend),
    wallet: share(shareOfWhole(wallet.sales, wallet.spend), 0),
    "wallet-low": share(shareOfWhole(wallet.sales, wallet.high), 0),
    "wallet-high": share(shareOfWhole(wallet.sales, wallet.low), 0),
    margin: euros(worth.margin),
    retention: share(worth.retention, 0),
    discount: share(worth.discount, 0),
    lifetime: euros(lifetimeValue({ ...worth, first: "in-a-year" })),
    promoters: count(answers.promoters),
    detractors: count(answers.detractors),
    answers: count(answers.answers),
    asked: count(answers.asked),
    nps: count(nps.score),
    "nps-margin": count(nps.margin),
    satisfied: count(satisfied.satisfied),
    "csat-answers": count(satisfied.answers),
    csat: share(shareOfWhole(satisfied.satisfied, satisfied.answers), 0),
    "csat-low": share(csat.low, 0),
    "csat-high": share(csat.high, 0),
    "median-delay": count(quantile(delays, 0.5), 1),
    "mean-delay": count(
      shareOfWhole(
        delays.reduce((sum, one) => sum + one, 0),
        delays.length,
      ),
    ),
    "longest-delay": count(Math.max(...delays)),
    handling: count(meanHandlingTime(handling)),
    "handling-contacts": count(handling.contacts),
    won: count(deals.won),
    decided: count(deals.decided),
    "win-rate": share(shareOfWhole(deals.won, deals.decided), 0),
    "win-low": share(wins.low, 0),
    "win-high": share(wins.high, 0),
    "win-with-open": share(shareOfWhole(deals.won, deals.decided + deals.open), 0),
    "pipeline-open": euros(pipeline.open),
    "pipeline-left": euros(pipeline.left),
    "pipeline-win-rate": share(pipeline.winRate, 0),
    coverage: count(cover?.coverage, 1),
    "coverage-needed": count(cover?.needed, 1),
    "coverage-share": share(cover?.expected, 0),
    "forecast-accuracy": share(forecast?.accuracy, 0),
    "forecast-bias": share(forecast?.bias, 0),
    sales: euros(quota.sales),
    quota: euros(quota.quota),
    attainment: share(shareOfWhole(quota.sales, quota.quota), 0),
    owed: euros(invoices.owed),
    "credit-sales": euros(invoices.sales),
    "period-days": count(invoices.days),
    dso: count(daysSalesOutstanding(invoices.owed, invoices.sales, invoices.days)),
    "dso-without-tax": count(daysSalesOutstanding(invoices.owed, invoices.sales, invoices.days, 0.2)),
    target: euros(activity.target),
    contract: euros(activity.contract),
    "prospects-per-contract": count(activity.prospectsPerContract),
    "meetings-per-prospect": count(activity.meetingsPerProspect, 1),
    "meetings-a-day": count(activity.meetingsADay),
    "days-available": count(activity.daysAvailable),
    contracts: count(plan.contracts),
    prospects: count(plan.prospects),
    meetings: count(plan.meetings),
    days: count(plan.days),
    load: share(plan.load, 0),
    "equal-clients": count(spread?.equalClients),
    "largest-client": share(spread?.largest, 0),
  };
}

export function exampleText({ value, as, decimals = 0 }: ExampleNumber, { format }: Words): string {
  if (as === "euros") return format.money(value, "EUR", 0);
  return as === "share" ? format.percent(value, decimals) : format.number(value, decimals);
}
