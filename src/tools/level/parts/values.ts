import { personLevel, type PersonLevel } from "#core/person-level.ts";
import type { PayData } from "#kit/pay/pay-data.ts";
import type { Figure } from "#schema/figure.ts";
import type { Market } from "#schema/market.ts";
import type { Place } from "#schema/place.ts";
import type { RoleLevels } from "#schema/role-levels.ts";
import type { SchemeValue } from "#schema/scheme.ts";
import type { Input } from "../inputs.ts";

export interface Values {
  readonly input: Input;
  readonly levels: RoleLevels;
  readonly person: PersonLevel;
  /** The level reached, and the one above it. */
  readonly reached: SchemeValue | undefined;
  readonly above: SchemeValue | undefined;
  readonly pay: Pay | undefined;
  /** For the worked examples. */
  readonly level: string | undefined;
  readonly missing: readonly string[];
  readonly missingYears: number;
}

/** What the data set publishes in the place: at each of its own levels, or once. */
export interface Pay {
  readonly data: PayData;
  readonly place: Place;
  readonly rows: readonly { readonly level: SchemeValue | undefined; readonly figure: Figure | undefined }[];
  /** Whether the data set uses the role's own scale. Otherwise none of its levels is proposed. */
  readonly isOwnScale: boolean;
}

export function valuesOf(input: Input, data: PayData | undefined, market: Market): Values {
  const levels = market.levels(input.role);
  if (levels === undefined) throw new Error(`The levels of ${input.role} were not loaded before computing.`);
  const person = personLevel(input.years, input.has, levels.criteria);
  const named = (id: string | undefined): SchemeValue | undefined =>
    levels.scheme.values.find((value) => value.id === id);
  return {
    input,
    levels,
    person,
    reached: named(person.level),
    above: named(person.next?.level),
    pay: data && payOf(input, data, levels),
    level: person.level,
    missing: person.next?.missing ?? [],
    missingYears: person.next?.missingYears ?? 0,
  };
}

function payOf(input: Input, data: PayData, { scheme }: RoleLevels): Pay {
  const place = data.places.find(({ id }) => id === input.place);
  if (place === undefined) throw new Error(`${input.place} is no place of ${data.dataset.id}.`);
  const shown: readonly (SchemeValue | undefined)[] = data.levels.length > 0 ? data.levels : [undefined];
  return {
    data,
    place,
    rows: shown.map((level) => {
      const answer = data.look(place, level);
      const isHere = answer.found === "exact" || answer.found === "stands-for";
      return { level, figure: isHere ? data.convert(answer.figure) : undefined };
    }),
    isOwnScale: data.dataset.dimensions.level === scheme.id,
  };
}
