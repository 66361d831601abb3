import type { Phrase, Value } from "#kit/words/phrase.ts";
import { levelWithin } from "#kit/pay/level-within.ts";
import { middleOf } from "#core/middle-of.ts";
import { isOwn } from "#kit/pay/names/is-own.ts";
import { statisticOf } from "#kit/pay/statistic.ts";
import type { Figure } from "#schema/figure.ts";
import type { Values } from "./cases.ts";
import { contextSaying } from "./context.ts";

/** "Account manager, level 3, Saint Petersburg". */
export function questionOf({ occupation, place, level }: Values): Phrase {
  const values = { occupation: { names: occupation.names }, place: { names: place.names } };
  return level === undefined
    ? { key: "question.no-level", values }
    : { key: "question", values: { ...values, level: levelWithin(level) } };
}

/** The answer in one sentence, with its kind in words: "up to ₽60,000 a month". */
export function answerOf({ figure, unit }: Values): Phrase {
  if (figure === undefined) return { key: "answer.nothing" };
  const per: Value = { phrase: { key: `per.${unit.period}` } };
  const money = (amount: number): Value => ({ money: amount, unit });
  switch (figure.kind) {
    case "range":
      return { key: "answer.range", values: { low: money(figure.low), high: money(figure.high), per } };
    case "ceiling":
      return { key: "answer.ceiling", values: { amount: money(figure.high), per } };
    case "point":
      return {
        key: "answer.point",
        values: { amount: money(figure.value), per, statistic: statisticOf(figure) },
      };
    case "percentiles": {
      const middle = middleOf(figure);
      if (middle === undefined)
        return { key: "answer.percentiles", values: { figure: { figure, unit }, per } };
      const { p50: _, ...spread } = figure;
      return {
        key: "answer.median",
        values: { amount: money(middle), per, figure: { figure: spread, unit } },
      };
    }
    case "suppressed":
      return { key: "answer.suppressed", values: { figure: { figure, unit } } };
  }
}

/** Notices that a wider figure was found instead of the one asked for. */
export function noticesOf({ answer, place, level, same }: Values): readonly Phrase[] {
  if (answer.found === "nothing") return [];
  const estimate: readonly Phrase[] = answer.estimate === undefined ? [] : [{ key: "notice.estimate" }];
  if (answer.found === "exact") return [...estimate, ...same];
  return [
    ...estimate,
    {
      key: `notice.${answer.found}`,
      values: {
        place: { names: place.names },
        found: { names: answer.place.names },
        level: levelWithin(level),
      },
    },
  ];
}

/** What the reader should know about the kind of figure before using it. */
export function sayingsOf({
  figure,
  floor,
  unit,
  answer,
  publishedUnit,
  regionBeside,
  context,
  dataset,
}: Values): readonly Phrase[] {
  if (figure === undefined || answer.found === "nothing") {
    const elsewhere =
      answer.found === "nothing" ? [...answer.elsewhere.region, ...answer.elsewhere.country] : [];
    const places: Value = { list: elsewhere.slice(0, 10).map(({ names }) => ({ names })) };
    return [
      { key: "say.nothing" },
      ...(elsewhere.length === 0 ? [] : [{ key: "say.elsewhere", values: { places } }]),
    ];
  }
  const own = isOwn(dataset) ? ".own" : "";
  if (own !== "" && figure.kind === "suppressed") return [{ key: "say.suppressed.own" }];
  const converted: readonly Phrase[] = unit.derived
    ? [{ key: `say.converted${own}`, values: { per: { phrase: { key: `per.${publishedUnit.period}` } } } }]
    : [];
  return [sayingOfKind(figure, floor, unit), ...converted, ...regionBeside, ...contextSaying(context)];
}

function sayingOfKind(figure: Figure, floor: Values["floor"], unit: Values["unit"]): Phrase {
  if (figure.kind === "ceiling" && floor !== undefined) {
    const level = levelWithin(floor.below);
    const derived = { ...unit, derived: true };
    return { key: "say.ceiling-floor", values: { floor: { money: floor.amount, unit: derived }, level } };
  }
  if (figure.kind === "percentiles" && typeof figure.p10 === "number" && typeof figure.p90 === "number") {
    return {
      key: "say.spread",
      values: { low: { money: figure.p10, unit }, high: { money: figure.p90, unit } },
    };
  }
  return {
    key: `say.${figure.kind}`,
    values: figure.kind === "point" ? { statistic: statisticOf(figure) } : {},
  };
}
