import { levelWithin } from "#kit/pay/level-within.ts";
import type { Phrase, Value } from "#kit/words/phrase.ts";
import type { Values } from "./values.ts";

const rank = (value: number): Value => ({ number: value, decimals: 1 });

export function questionOf({ data, place, input, mine, myUnit }: Values): Phrase {
  const values = {
    occupation: { names: data.occupation.names },
    place: { names: place.names },
    vintage: { names: data.vintage.names },
    pay:
      mine === undefined
        ? { money: input.pay.amount, unit: { ...myUnit, currency: input.pay.currency } }
        : { money: mine.amount, unit: myUnit },
    per: { phrase: { key: `per.${data.publishedUnit.period}` } },
  };
  return { key: "question", values };
}

/** The position of the pay, in a few words. */
export function headlineOf(values: Values): Phrase {
  const { standing, refusal } = values;
  if (refusal !== undefined) return { key: `refused.${refusal}.short` };
  switch (standing.is) {
    case "percentile": {
      const [first] = standing.spread.ranks;
      const from = first?.from ?? 0;
      const to = first?.to ?? 0;
      return from === to
        ? { key: "headline.percentile", values: { rank: rank(from) } }
        : { key: "headline.percentiles", values: { from: rank(from), to: rank(to) } };
    }
    case "below-percentile":
    case "above-percentile":
      return { key: `headline.${standing.is}`, values: { percentile: { number: standing.percentile } } };
    case "between":
      return {
        key: "headline.between",
        values: { below: levelWithin(standing.below), above: levelWithin(standing.above) },
      };
    case "in-range":
    case "at":
    case "under-all":
    case "over-all":
    case "under-ceiling":
      return standing.level === undefined
        ? { key: `headline.${standing.is}.flat` }
        : { key: `headline.${standing.is}`, values: { level: levelWithin(standing.level) } };
    case "nothing":
      return { key: "headline.nothing" };
  }
}

export function answerOf(values: Values): Phrase {
  const { mine, standing } = values;
  const headline: Value = { phrase: headlineOf(values) };
  if (standing.is === "percentile") {
    const { lowest, highest } = standing.spread;
    return { key: "answer.percentile", values: { headline, lowest: rank(lowest), highest: rank(highest) } };
  }
  return mine !== undefined && mine.unsure.length > 0
    ? { key: "answer.unsure", values: { headline } }
    : { key: "name", values: { name: headline } };
}

/** What the reader should know about the answer, one sentence each. */
export function sayingsOf(values: Values): readonly Phrase[] {
  const { standing, reference, penetration, next, unit, refusal, data, mine } = values;
  if (refusal !== undefined) return [{ key: `refused.${refusal}` }];
  const sayings: Phrase[] = [];
  if (standing.is === "percentile") {
    const { lowest, highest } = standing.spread;
    sayings.push({ key: "say.percentile", values: { lowest: rank(lowest), highest: rank(highest) } });
  }
  if (standing.is === "above-percentile" && standing.topCode !== undefined) {
    sayings.push({ key: "say.top-code", values: { amount: { money: standing.topCode, unit } } });
  }
  if (standing.is === "under-ceiling") sayings.push({ key: "say.ceiling" });
  if (standing.is === "nothing")
    sayings.push({ key: "say.nothing", values: { dataset: { names: data.dataset.title } } });
  if (reference !== undefined) {
    sayings.push({
      key: "say.compa-ratio",
      values: {
        ratio: { number: reference.ratio, decimals: 2 },
        reference: { phrase: { key: `reference.${reference.name}` } },
        amount: { money: reference.amount, unit },
        level: levelWithin(values.level),
      },
    });
  }
  if (penetration !== undefined) {
    sayings.push({
      key: `say.penetration.${penetration.between}${penetration.share < 0 ? ".below" : penetration.share > 1 ? ".above" : ""}`,
      values: { share: { percent: penetration.share, decimals: 0 } },
    });
  }
  if (next !== undefined) {
    sayings.push({
      key: "say.next",
      values: {
        name: { phrase: next.name },
        missing: { money: next.missing, unit: { ...unit, derived: isDerived(values) } },
        per: { phrase: { key: `per.${unit.period}` } },
      },
    });
  }
  const error = standardError(values);
  if (mine !== undefined && error !== undefined) {
    sayings.push({ key: "say.standard-error", values: { error: { number: error } } });
  }
  return sayings;
}

/** Whether the difference of two amounts is derived: it is if one of them is. */
export function isDerived({ unit, myUnit }: Values): boolean {
  return unit.derived || myUnit.derived;
}

/** The publisher's own relative standard error of the mean, in percent. */
function standardError({ figures, level }: Values): number | undefined {
  const figure = figures.find((one) => one.level === level)?.figure;
  return figure?.kind === "percentiles" ? figure.meanRelativeError : undefined;
}

/** How the pay entered was converted, and what could not be done. */
export function noticesOf(values: Values): readonly Phrase[] {
  const { mine, missingDay, ageing, input, isExample } = values;
  const notices: Phrase[] = [];
  if (isExample) notices.push({ key: "notice.example" });
  if (mine?.leftOut === true) notices.push({ key: "notice.left-out" });
  for (const one of mine?.unsure ?? []) notices.push({ key: `notice.unsure.${one}` });
  if (missingDay !== undefined) notices.push({ key: `notice.missing.${missingDay}` });
  if (ageing !== undefined) {
    notices.push({
      key: "notice.aged",
      values: {
        from: { day: ageing.from },
        to: { day: ageing.to },
        rate: { percent: input.rate, decimals: 1 },
      },
    });
  }
  return notices;
}
