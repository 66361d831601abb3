import { fewestForQuantiles } from "#core/spread-of.ts";
import { lazyObject } from "#kit/memoize/lazy-object.ts";
import { memoizeLast } from "#kit/memoize/memoize-last.ts";
import type { MoneyUnit, Phrase, Value } from "#kit/words/phrase.ts";
import type { PlotSpec } from "#kit/plot/spec.ts";
import type { Result, Table } from "#kit/result/result.ts";
import type { DataSet } from "#schema/dataset.ts";
import type { Market } from "#schema/market.ts";
import type { Occupation } from "#schema/occupation.ts";
import type { Input } from "./inputs.ts";
import { casesOf, type Cases } from "./parts/cases.ts";
import { chartOf } from "./parts/chart.ts";
import { othersAt, type Differential } from "./parts/differentials.ts";
import { histogramOf, linesOf } from "./parts/plots.ts";
import { answerOf, headlineOf, leadOf, noticesOf, questionOf, sayingsOf } from "./parts/sentences.ts";
import { standingOf, type Standing } from "./parts/standing.ts";
import { stepsOf } from "./parts/steps.ts";
import { differencesTable } from "./parts/tables/differences.ts";
import { classesTable, quantilesTable } from "./parts/tables/distribution.ts";
import { figuresTable } from "./parts/tables/figures.ts";
import { cutTies, endsTables, ranksTable } from "./parts/tables/ranks.ts";
import { zoneListTable, zonesTable } from "./parts/tables/zones.ts";

/**
 * How pay in several cities stands to pay in one of them, the base.
 *
 * The geographic differential (F9) is g = pay in the city ÷ pay in the base, for the same job, level, date and
 * statistic: low with low, high with high, a ceiling with a ceiling. The percentage is g − 1 and is never inverted; the
 * index is 100 × g, so the base is 100. Ranks (F7) are among all places that publish the same kind at the level asked
 * for: 1 + how many pay more, equal figures sharing a rank. The spread of those places is read by quantiles of type 7
 * (F1), each place counting once. Zones group them by index, cut at its quantiles so that zones are as equal in number
 * as ties allow. For another period every amount is converted first (F19), which changes no ratio.
 */
export function compute(input: Input, market: Market): Result<Values> {
  return computeOnce(input, market);
}

const computeOnce = memoizeLast((input: Input, market: Market): Result<Values> => {
  const cases = casesOf(input, market);
  const others = othersAt(cases, cases.level);
  // All places, not the chosen ones alone: nothing of it is in the answer, so it waits until it is shown.
  const all: AmongAll = lazyObject<AmongAll>({
    standing: () => standingOf(cases, input.zones),
    tables: () => tablesOf(cases, all.standing),
  });
  return lazyObject<Result<Values>>({
    values: () =>
      lazyObject<Values>({
        dataset: () => cases.dataset,
        occupation: () => cases.occupation,
        unit: () => cases.unit,
        headline: () => headlineOf(others),
        sayings: () => sayingsOf(cases, others),
        lead: () => leadOf(cases),
        ranked: () => all.standing.field?.order.length ?? 0,
        fewest: () => fewestForQuantiles,
        cutTies: () =>
          all.standing.field === undefined ? { highest: 0, lowest: 0 } : cutTies(all.standing.field),
        differentials: () => byPlace(others),
        ranks: () => ranksByPlace(all.standing),
        cuts: () => all.standing.zones?.cuts ?? [],
        tables: () => all.tables,
        plots: () => ({ levels: linesOf(cases), distribution: histogramOf(cases, all.standing) }),
      }),
    question: () => questionOf(cases),
    answer: () => answerOf(cases, others),
    notices: () => noticesOf(cases),
    chart: () => chartOf(cases),
    table: () => figuresTable(cases),
    more: () => allOf(all.tables),
    steps: () => stepsOf(cases, others, all.standing),
    sources: () => [{ dataset: cases.dataset, occupation: cases.occupation.id }],
  });
});

export interface Values {
  readonly dataset: DataSet;
  readonly occupation: Occupation;
  readonly unit: MoneyUnit;
  readonly headline: Phrase;
  readonly sayings: readonly Phrase[];
  /** What puts places in order: the upper bound, the median. */
  readonly lead: Value | undefined;
  /** How many places are in that order. */
  readonly ranked: number;
  /** With fewer of them no spread is shown. */
  readonly fewest: number;
  /** Places that share the rank at which a list of ten ends. */
  readonly cutTies: { readonly highest: number; readonly lowest: number };
  /** At the level asked for, by place and bound: 1 is the base's pay. */
  readonly differentials: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** At the level asked for, by place. */
  readonly ranks: Readonly<Record<string, { readonly rank: number; readonly of: number }>>;
  /** Indices at which a higher zone begins. */
  readonly cuts: readonly number[];
  readonly tables: Tables;
  readonly plots: { readonly levels: PlotSpec | undefined; readonly distribution: PlotSpec | undefined };
}

/** What follows from every place of the data set. */
interface AmongAll {
  readonly standing: Standing;
  readonly tables: Tables;
}

/** Those that may be left out are lists of one, or none. */
interface Tables {
  readonly differences: Table;
  readonly ranks: Table;
  readonly ends: readonly Table[];
  readonly quantiles: readonly Table[];
  readonly classes: readonly Table[];
  readonly zones: readonly Table[];
  readonly zoneList: readonly Table[];
}

function tablesOf(cases: Cases, standing: Standing): Tables {
  return {
    differences: differencesTable(cases),
    ranks: ranksTable(cases, standing),
    ends: endsTables(cases, standing),
    quantiles: quantilesTable(cases, standing),
    classes: classesTable(cases, standing),
    zones: zonesTable(cases, standing),
    zoneList: zoneListTable(cases, standing),
  };
}

function allOf(tables: Tables): readonly Table[] {
  const { differences, ranks, ends, quantiles, classes, zones, zoneList } = tables;
  return [differences, ranks, ...ends, ...quantiles, ...classes, ...zones, ...zoneList];
}

function byPlace(others: readonly Differential[]): Values["differentials"] {
  return Object.fromEntries(
    others.map(({ place, compared }) => [
      place.id,
      Object.fromEntries(compared.map(({ bound, g }) => [bound, g])),
    ]),
  );
}

function ranksByPlace({ ofChosen }: Standing): Values["ranks"] {
  return Object.fromEntries(
    [...ofChosen].flatMap(([place, field]) => {
      const ranked = field?.byBound.get(field.lead)?.get(place);
      return field === undefined || ranked === undefined
        ? []
        : [[place.id, { rank: ranked.rank, of: field.order.length }]];
    }),
  );
}
