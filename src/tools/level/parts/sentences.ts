import { middleOf } from "#core/middle-of.ts";
import { levelWithin } from "#kit/pay/level-within.ts";
import type { Phrase, Value } from "#kit/words/phrase.ts";
import { nameOf } from "./criteria.ts";
import type { Pay, Values } from "./values.ts";

/** "Account manager, 2 years of practice, 6 of 10 criteria". */
export function questionOf({ input, levels }: Values): Phrase {
  return {
    key: "question",
    values: {
      years: yearsOf(input.years),
      has: { number: input.has.length },
      all: { number: Object.keys(levels.names).length },
    },
  };
}

/** "Level 2: one year or more", with what is missing for the next. */
export function answerOf(values: Values): Phrase {
  return { key: "answer", values: { level: { phrase: headlineOf(values) }, next: listed(nextOf(values)) } };
}

export function headlineOf({ reached, levels }: Values): Phrase {
  if (levels.criteria.length === 0) return { key: "headline.no-criteria" };
  return reached === undefined
    ? { key: "headline.none" }
    : { key: "headline", values: { level: { names: reached.name }, short: { names: reached.short } } };
}

/** What stands between the reader and the level above. */
export function nextOf(values: Values): readonly Phrase[] {
  const { person, reached, above, levels } = values;
  const { next } = person;
  if (levels.criteria.length === 0) return [{ key: "next.no-criteria" }];
  if (next === undefined || above === undefined) return [{ key: "next.top" }];
  const level = levelWithin(above);
  const missing = idsValue(values, next.missing);
  const years = yearsOf(next.missingYears);
  const asks: Phrase =
    next.missing.length === 0
      ? { key: "next.years", values: { level, years } }
      : next.missingYears > 0
        ? { key: "next.both", values: { level, years, missing } }
        : { key: "next.missing", values: { level, missing } };
  return [
    ...(person.isBetween && reached !== undefined
      ? [{ key: "between", values: { level: levelWithin(reached), above: level } }]
      : []),
    asks,
    ...(next.wished.length === 0
      ? []
      : [{ key: "next.wished", values: { level, wished: idsValue(values, next.wished) } }]),
  ];
}

/** "2 years" */
export function yearsOf(years: number): Value {
  return { phrase: { key: "years", values: { count: { number: years } } } };
}

function idsValue({ levels }: Values, ids: readonly string[]): Value {
  return { list: ids.map((id) => ({ names: nameOf(levels, id), within: true })), apart: true };
}

/** What the data set pays around it, and that its own levels are another scale. */
export function paySentences({ pay, reached, above }: Values): readonly Phrase[] {
  if (pay === undefined) return [{ key: "pay.no-occupation" }];
  if (!pay.isOwnScale) return [aroundOf(pay), ...(pay.rows.length > 1 ? [otherScale(pay)] : [])];
  const at = (id: string | undefined) => pay.rows.find(({ level }) => level?.id === id)?.figure;
  const [mine, next] = [at(reached?.id), at(above?.id)];
  const { unit } = pay.data;
  const values = { place: placeOf(pay), per: { phrase: { key: `per.${unit.period}` } } } as const;
  if (reached === undefined || mine === undefined) return [{ key: "pay.none-here", values }];
  const of = { ...values, level: levelWithin(reached), figure: { figure: mine, unit } } as const;
  return above === undefined || next === undefined
    ? [{ key: "pay.own", values: of }]
    : [{ key: "pay.own-next", values: { ...of, above: levelWithin(above), next: { figure: next, unit } } }];
}

/** The occupation's middle, or its only figure, in the place. */
function aroundOf(pay: Pay): Phrase {
  const { data, rows } = pay;
  const { unit } = data;
  const values = {
    occupation: { names: data.occupation.names },
    place: placeOf(pay),
    per: { phrase: { key: `per.${unit.period}` } },
  } as const;
  if (rows.length > 1) {
    const list = rows.flatMap(({ level, figure }): readonly Value[] =>
      level === undefined || figure === undefined
        ? []
        : [
            {
              phrase: {
                key: "pay.of-level",
                values: { level: levelWithin(level), figure: { figure, unit } },
              },
            },
          ],
    );
    return list.length === 0
      ? { key: "pay.none-here", values }
      : { key: "pay.levels", values: { ...values, list: { list, apart: true } } };
  }
  const figure = rows[0]?.figure;
  if (figure === undefined) return { key: "pay.none-here", values };
  const middle = middleOf(figure);
  return middle === undefined
    ? { key: "pay.around", values: { ...values, figure: { figure, unit } } }
    : { key: "pay.median", values: { ...values, amount: { money: middle, unit } } };
}

function otherScale({ data }: Pay): Phrase {
  return { key: "pay.other-scale", values: { dataset: { names: data.dataset.shortTitle } } };
}

function placeOf({ place }: Pay): Value {
  return { names: place.names };
}

function listed(phrases: readonly Phrase[]): Value {
  return { list: phrases.map((phrase) => ({ phrase })), apart: true };
}
