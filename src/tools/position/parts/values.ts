import type { PayData } from "#kit/pay/pay-data.ts";
import type { MoneyUnit } from "#kit/words/phrase.ts";
import type { Market } from "#schema/market.ts";
import type { Place } from "#schema/place.ts";
import type { SchemeValue } from "#schema/scheme.ts";
import type { Input } from "../inputs.ts";
import { exampleAmount } from "./example-amount.ts";
import { ageingOf, figuresOf, type Ageing, type LevelFigure } from "./marks.ts";
import { myPay, type MyPay, type Refusal } from "./my-pay.ts";
import {
  nextAbove,
  penetrationOf,
  referenceOf,
  standingOf,
  type Penetration,
  type Reference,
  type Standing,
} from "./standing.ts";

export interface Values {
  readonly input: Input;
  readonly data: PayData;
  readonly place: Place;
  readonly level: SchemeValue | undefined;
  readonly mine: MyPay | undefined;
  readonly refusal: Refusal | undefined;
  readonly ageing: Ageing | undefined;
  readonly missingDay: "from" | "payDay" | undefined;
  readonly figures: readonly LevelFigure[];
  readonly standing: Standing;
  readonly reference: Reference | undefined;
  readonly penetration: Penetration | undefined;
  readonly next: ReturnType<typeof nextAbove>;
  /** True until the reader enters a pay. */
  readonly isExample: boolean;
  /** The units of the figures and of the reader's pay. */
  readonly unit: MoneyUnit;
  readonly myUnit: MoneyUnit;
  /** For the worked examples: the ranks by method, and the distance. */
  readonly ranks: readonly number[];
  readonly compaRatio: number | undefined;
  readonly missing: number | undefined;
}

export function valuesOf(input: Input, data: PayData, market: Market): Values {
  const place = data.places.find(({ id }) => id === input.place);
  if (place === undefined) throw new Error(`${input.place} is no place of ${data.dataset.id}.`);
  const level = data.levels.find(({ id }) => id === input.level);
  const asked = ageingOf(input);
  const ageing = asked !== undefined && "days" in asked ? asked : undefined;
  const figures = figuresOf(data, place, ageing);
  const paid = myPay(input, data.dataset);
  const mine = "refusal" in paid ? undefined : paid;
  const at = figures.find((one) => one.level === level)?.figure;
  const reference = mine && referenceOf(mine.amount, at);
  const next = mine && nextAbove(mine.amount, figures);
  const standing: Standing = mine === undefined ? { is: "nothing" } : standingOf(mine.amount, figures);
  const { currency, period, decimals } = data.publishedUnit;
  return {
    input,
    data,
    place,
    level,
    mine,
    refusal: "refusal" in paid ? paid.refusal : undefined,
    ageing,
    missingDay: asked !== undefined && "missing" in asked ? asked.missing : undefined,
    figures,
    standing,
    reference,
    penetration: mine && penetrationOf(mine.amount, at),
    next,
    unit: { currency, period, decimals, derived: ageing !== undefined },
    myUnit: { currency, period, decimals, derived: mine?.isConverted === true },
    isExample:
      input.pay.amount > 0 &&
      input.pay.amount === exampleAmount({ given: input, market, language: "en" }).amount,
    ranks: standing.is === "percentile" ? standing.spread.ranks.map(({ from }) => from) : [],
    compaRatio: reference?.ratio,
    missing: next?.missing,
  };
}
