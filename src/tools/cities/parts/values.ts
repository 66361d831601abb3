import type { DataSet, Vintage } from "#schema/dataset.ts";
import type { Market } from "#schema/market.ts";
import type { PayUnit, Phrase } from "#kit/words/phrase.ts";
import type { Occupation } from "#schema/occupation.ts";
import type { Cases } from "./cases.ts";
import { othersAt, type Differential } from "./differentials.ts";
import { paysOf, type Pay } from "./pays.ts";
import type { Ranked } from "./ranking.ts";
import { abroadOf, headlineOf, sayingsOf } from "./sentences.ts";
import type { Standing } from "./standing.ts";

export interface Values {
  readonly dataset: DataSet;
  readonly occupation: Occupation;
  readonly vintage: Vintage;
  readonly unit: PayUnit;
  readonly pays: readonly Pay[];
  readonly headline: Phrase;
  readonly sayings: readonly Phrase[];
  /** That the places are not of the reader's country; empty where they are. */
  readonly abroad: readonly Phrase[];
  /** At the level asked for, by place and bound. 1 means the same pay as the base. */
  readonly differentials: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /**
   * At the level asked for, by place. A function, because it uses all places and is only computed when asked
   * for.
   */
  ranks(): Readonly<Record<string, { readonly rank: number; readonly of: number }>>;
  /** Reads where the places of a data set stand. Undefined where nothing can be loaded later, as in the build. */
  readonly points: Market["points"];
  /** All places that the base is ranked with, the highest amount first. */
  readonly ranked: () => readonly Ranked[];
  /** The indices at which a higher zone begins. */
  cuts(): readonly number[];
}

export function valuesOf(cases: Cases, standing: () => Standing, market: Market): Values {
  const { dataset, occupation, vintage, unit } = cases;
  const others = othersAt(cases, cases.level);
  return {
    dataset,
    occupation,
    vintage,
    unit,
    pays: paysOf(cases),
    headline: headlineOf(others),
    sayings: sayingsOf(cases, others),
    abroad: abroadOf(cases, market),
    differentials: byPlace(others),
    ranks: () => ranksByPlace(standing()),
    points: market.points,
    ranked: () => standing().ranking?.order ?? [],
    cuts: () => standing().zones?.cuts ?? [],
  };
}

function byPlace(others: readonly Differential[]): Values["differentials"] {
  return Object.fromEntries(
    others.map(({ place, compared }) => [
      place.id,
      Object.fromEntries(compared.map(({ bound, g }) => [bound, g])),
    ]),
  );
}

function ranksByPlace({ ofChosen }: Standing): ReturnType<Values["ranks"]> {
  return Object.fromEntries(
    [...ofChosen].flatMap(([place, ranking]) => {
      const ranked = ranking?.byBound.get(ranking.lead)?.get(place);
      return ranking === undefined || ranked === undefined
        ? []
        : [[place.id, { rank: ranked.rank, of: ranking.order.length }]];
    }),
  );
}
