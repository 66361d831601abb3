import { roleGroups } from "#catalog/role-groups.ts";
import type { Words } from "#kit/words/words.ts";
import type { StatedFigure } from "#schema/role-parts.ts";
import type { Role } from "#schema/role.ts";
import { catalog } from "../data/catalog.ts";
import { derivedNumbers } from "./derived-numbers.ts";
import { exampleNumbers, exampleText } from "./example-numbers.ts";
import { articleName } from "../law/laws.ts";
import { boundText, checkText, payText, ratioText } from "./pay/pay-text.ts";

/**
 * A number from the data, formatted for prose. Guides name it by a key and never type it:
 *
 * - `cvs-screened`: a figure that the role's source states
 * - `count:duties`, `count:duties.article`: the number of items in the role's data, or in one of the source's lists
 * - `years:4`: the years of experience a level requires
 * - `law:eu/gap-trigger`: a figure or a date that a law states
 * - `article:fr/l1132-1`: the name of an article of law
 * - `pay:ru-source-2015/account-manager/ru-moscow/2`: a published pay figure, with its kind
 * - `bound:ru-source-2015/account-manager/ru-moscow/1#low`: one bound of it
 * - `ratio:…/ru-moscow/2#high|…/ru-nizhny-novgorod/2#high`: the ratio of two bounds
 * - `check:ru-source-2015/adverts-2009-2010/ru-moscow/4#p50`: a figure of a cross-check
 * - `example:nrr`: of the worked example of client work
 * - `derived:invitations-needed`: computed from these, by the same functions as the tools
 */
export function numberText(of: string, words: Words, roleId = firstRole()): string {
  const [kind = "", rest = ""] = of.includes(":") ? of.split(/:(.*)/su) : ["figure", of];
  const role = catalog.roles.get(roleId)?.role;
  if (role === undefined) throw new Error(`Number "${of}": no role "${roleId}".`);
  const unknown = (list: Iterable<string>): never => {
    throw new Error(`Number "${of}": expected one of ${[...list].join(", ")}.`);
  };
  switch (kind) {
    case "figure": {
      const figures = role.figures ?? {};
      return statedText(figures[rest] ?? unknown(Object.keys(figures)), words);
    }
    case "count": {
      const counts = countsOf(role);
      return words.format.number(counts.get(rest) ?? unknown(counts.keys()));
    }
    case "years": {
      const levels = role.levelCriteria ?? [];
      const found = levels.find(({ level }) => level === rest);
      return words.format.number(found?.years ?? unknown(levels.map(({ level }) => level)));
    }
    case "law": {
      const [country = "", id = ""] = rest.split("/");
      const { figures = {}, days = {} } = catalog.laws.get(country) ?? unknown(catalog.laws.keys());
      const day = days[id];
      if (day !== undefined) return words.format.day(day);
      return statedText(figures[id] ?? unknown([...Object.keys(figures), ...Object.keys(days)]), words);
    }
    case "article":
      return articleName(rest, words.language);
    case "pay":
      return payText(rest, words);
    case "bound":
      return boundText(rest, words);
    case "ratio":
      return ratioText(rest, words);
    case "check":
      return checkText(rest, words);
    case "example": {
      const examples = exampleNumbers();
      return exampleText(examples[rest] ?? unknown(Object.keys(examples)), words);
    }
    case "derived": {
      const derived = derivedNumbers(role);
      const { value, unit, decimals = 0 } = derived[rest] ?? unknown(Object.keys(derived));
      return unit === "share" ? words.format.percent(value, decimals) : words.format.number(value, decimals);
    }
    default:
      return unknown([
        "figure",
        "count:",
        "years:",
        "law:",
        "article:",
        "pay:",
        "bound:",
        "ratio:",
        "check:",
        "example:",
        "derived:",
      ]);
  }
}

/** Replaces the placeholders of a sentence that is stored as data: `{count:duties}` becomes the number. */
export function filled(text: string, words: Words, role?: string): string {
  return text.replaceAll(/\{([^{}]+)\}/gu, (_, of: string) => numberText(of, words, role));
}

function firstRole(): string {
  return catalog.roles.keys().next().value ?? "";
}

function countsOf(role: Role): ReadonlyMap<string, number> {
  const lists = {
    duties: role.dutyLists,
    rights: role.rights?.lists ?? [],
    liability: role.liability?.lists ?? [],
  };
  return new Map([
    ...Object.entries(roleGroups(role)).map(([group, ids]) => [group, ids.length] as const),
    ...Object.entries(lists).flatMap(([group, of]) =>
      of.map(({ id, length }) => [`${group}.${id}`, length] as const),
    ),
  ]);
}

export function statedText(figure: StatedFigure, { format }: Words): string {
  const one = (value: number): string => {
    if (figure.unit === "money") return format.money(value, figure.currency ?? "RUB", 0);
    return figure.unit === "percent" ? format.percent(value / 100, 0) : format.plain(value);
  };
  if ("value" in figure) return one(figure.value);
  if (figure.unit === "money") return format.moneyRange(figure.low, figure.high, figure.currency ?? "RUB", 0);
  return `${format.plain(figure.low)}–${one(figure.high)}`;
}
