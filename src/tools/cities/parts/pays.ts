import { convertPeriod } from "#core/convert-period.ts";
import { mapAmounts } from "#core/map-amounts.ts";
import { middleOf } from "#core/middle-of.ts";
import type { Phrase } from "#kit/words/phrase.ts";
import type { Figure } from "#schema/figure.ts";
import type { Place } from "#schema/place.ts";
import type { Cases } from "./cases.ts";

/** What a chosen city pays at the level asked for, before any comparison. */
export interface Pay {
  readonly place: Place;
  readonly text: Phrase;
}

export function paysOf(cases: Cases): readonly Pay[] {
  const { chosen, level, unit, time } = cases;
  const per = (period: string): { readonly phrase: Phrase } => ({ phrase: { key: `per.${period}` } });
  return chosen.map((place) => {
    const exact = cases.exact(place, level);
    if (exact === undefined || exact.kind === "suppressed") return { place, text: { key: "missing" } };
    // Of a distribution the median answers; its spread stands on the chart.
    const middle = middleOf(exact);
    const figure: Figure = middle === undefined ? exact : { kind: "point", value: middle };
    const values = { figure: { figure, unit }, per: per(unit.period) };
    if (unit.period === "year") return { place, text: { key: "pay.one", values } };
    const yearly = mapAmounts(figure, (amount) => convertPeriod(amount, unit.period, "year", time));
    const year = { figure: yearly, unit: { ...unit, period: "year", decimals: 0, derived: true } } as const;
    return { place, text: { key: "pay.both", values: { ...values, year, perYear: per("year") } } };
  });
}
