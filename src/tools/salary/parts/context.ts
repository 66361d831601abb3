import type { Section, Source } from "#kit/result/result.ts";
import { originOf } from "#kit/pay/names/origin-of.ts";
import { unitName } from "#kit/pay/unit-name.ts";
import type { Cell } from "#kit/result/table.ts";
import type { PayUnit, Phrase } from "#kit/words/phrase.ts";
import type { Answer, Market } from "#schema/market.ts";
import type { Place } from "#schema/place.ts";
import type { SchemeValue } from "#schema/scheme.ts";
import type { DataSet } from "#schema/dataset.ts";

const none = { fr: "", en: "" };

/** What everyone in a town earns, which sets the scene for the pay of the role and is no figure of it. */
export interface Context {
  readonly dataset: DataSet;
  readonly place: Place;
  readonly unit: PayUnit;
  readonly source: Source;
  /** One row a category, everyone first. */
  readonly rows: readonly { readonly category: SchemeValue; readonly answer: Answer }[];
}

/** Undefined where the data set has no context or no town is chosen. */
export function contextOf(dataset: DataSet, town: string, market: Market): Context | undefined {
  const asked = dataset.opensOn.context;
  if (asked === undefined || town === "none") return undefined;
  const other = market.dataset(asked.dataset);
  const place = market.places(asked.dataset, town)?.find(({ id }) => id === town);
  if (other === undefined || place === undefined) return undefined;
  const valuesOf = (id: string | undefined): readonly SchemeValue[] =>
    market.schemes.find((scheme) => scheme.id === id)?.values ?? [];
  const { category, ...others } = other.dimensions;
  // The first value of every other dimension stands for everyone.
  const everyone = Object.fromEntries(
    Object.entries(others).flatMap(([name, id]) =>
      valuesOf(id)
        .slice(0, 1)
        .map((value) => [name, value.id]),
    ),
  );
  const { period, decimals } = other.unit;
  const whose = market.datasets
    .find(({ id }) => id === asked.dataset)
    ?.occupations.find(({ id }) => id === asked.occupation)?.names;
  return {
    dataset: other,
    place,
    source: {
      dataset: other,
      occupation: asked.occupation,
      vintage: other.vintages.at(-1)?.id ?? "",
      ...(whose && { names: { occupation: whose, role: undefined, segment: {} } }),
    },
    unit: { currency: other.currency, period, decimals, derived: false },
    rows: valuesOf(category).map((one) => ({
      category: one,
      answer: market.look({ ...asked, place: town, segment: { ...everyone, category: one.id } }),
    })),
  };
}

/** "Lyon, 2014: €15.9 net an hour on average, all jobs together. It is no figure of this job." */
export function contextSaying(context: Context | undefined): readonly Phrase[] {
  const answer = context?.rows[0]?.answer;
  if (context === undefined || answer?.found !== "exact" || answer.figure.kind !== "point") return [];
  const { place, unit, dataset } = context;
  return [
    {
      key: "say.context",
      values: {
        place: { names: place.names },
        vintage: { names: dataset.vintages.at(-1)?.names ?? none },
        amount: { money: answer.figure.value, unit },
        per: { phrase: { key: `per.${unit.period}` } },
      },
    },
  ];
}

export function contextSection(context: Context | undefined): readonly Section[] {
  if (context === undefined) return [];
  const { dataset, unit, place, rows } = context;
  const holds = { is: "figure", unit } as const;
  const title: Phrase = {
    key: "context.title",
    values: { place: { names: place.names }, title: { names: dataset.shortTitle } },
  };
  return [
    {
      is: "table",
      id: "context",
      table: {
        title,
        name: { key: "context.sheet" },
        unitName: unitName(unit),
        rowHead: { key: "context.category" },
        of: {
          origin: originOf(
            dataset,
            { names: context.source.names?.occupation ?? none },
            dataset.vintages.at(-1) ?? { names: none },
          ),
        },
        columns: [{ head: { key: "context.measure" }, holds }],
        rows: rows.map(({ category, answer }) => ({
          head: { names: category.name },
          chosen: false,
          of: { place },
          cells: [
            answer.found === "exact" ? { figure: answer.figure } : { missing: { key: "pay.missing" } },
          ] satisfies readonly Cell[],
        })),
      },
    },
  ];
}

/** The town's figures come from a data set of their own, which is no source of the role's pay. */
export function contextSources(context: Context | undefined): readonly Source[] {
  return context === undefined ? [] : [context.source];
}
