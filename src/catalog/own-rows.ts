import type { DataSet } from "#schema/dataset.ts";
import type { RoleName } from "#schema/market.ts";
import type { Observation, OccupationFile } from "#schema/occupation.ts";
import { ownPrefix, type OwnCell, type OwnDataSet } from "#schema/own-data.ts";
import type { Place } from "#schema/place.ts";
import type { Scheme } from "#schema/scheme.ts";
import type { Localised } from "#schema/text.ts";
import { ofItsPage } from "./api-shapes.ts";
import type { DataSetRows } from "./from-rows.ts";

/** What is said of a data set of the reader's own, in the language of the page. */
export interface OwnWords {
  /** "My adverts – yours, on this device only" */
  readonly title: (one: OwnDataSet) => string;
  readonly sample: (one: OwnDataSet) => string;
  readonly vintage: (one: OwnDataSet) => string;
  readonly publisher: string;
  readonly terms: string;
  readonly caveatTitle: string;
  readonly caveatText: (one: OwnDataSet) => string;
  readonly level: string;
  /** `level “Account manager”`: what follows an article inside a sentence, where a reader's own name could not. */
  readonly levelWithin: (name: string) => string;
  /** What any of the levels means: only the reader knows. */
  readonly levelMeans: string;
  readonly everywhere: string;
}

/** A data set of the reader's own in the form of a published one. It stands for every role: whose pay it is, they know. */
export function ownRows(
  own: OwnDataSet,
  words: OwnWords,
  roles: readonly RoleName[],
): { readonly rows: DataSetRows; readonly scheme: Scheme } {
  const placeIds = idsOf(own.cells.map(({ place }) => place));
  const levelIds = idsOf(own.cells.map(({ level }) => level));
  const hasLevels = own.cells.some(({ level }) => level !== "");
  const keyOf = ({ place, level }: OwnCell): { readonly place: string; readonly level?: string } => ({
    place: ownPrefix + (placeIds.get(place) ?? ""),
    ...(hasLevels ? { level: levelIds.get(level) ?? "" } : {}),
  });
  const places = [...placeIds].map(([name, id]): Place => ({
    id: ownPrefix + id,
    names: both(name === "" ? words.everywhere : name),
    kind: name === "" ? "country" : "area",
  }));
  const scheme = schemeOf(own, levelIds, words);
  const [first] = largest(own.cells);
  const dataset: DataSet = {
    ...described(own, words),
    dimensions: hasLevels ? { level: scheme.id } : {},
    opensOn: {
      place: "",
      ...(first === undefined ? {} : keyOf(first)),
      ...(places.length > 1 ? { compare: places.slice(0, 3).map(({ id }) => id) } : {}),
    },
  };
  const occupation: OccupationFile = {
    code: "own",
    names: roles[0]?.names ?? both(own.name),
    roles: roles.map(({ id }) => ({ id, match: "exact" })),
    observations: own.cells.map((cell): Observation => {
      const { n, contributors, amounts } = cell;
      const key = { ...keyOf(cell), n, ...(contributors === undefined ? {} : { contributors }) };
      return amounts === undefined
        ? { kind: "suppressed", reason: "too-few", ...key }
        : { kind: "percentiles", ...amounts, ...key };
    }),
  };
  return {
    scheme,
    rows: {
      dataset,
      places: places.map(({ id }) => id),
      around: places,
      occupations: new Map([["own", occupation]]),
    },
  };
}

/** Texts of the reader are in no language, and ours are asked for in that of the page. */
function both(text: string): Localised {
  return { fr: text, en: text };
}

function described(own: OwnDataSet, words: OwnWords): Omit<DataSet, "dimensions" | "opensOn"> {
  const { id, country, version, made, currency, period, decimals, basis, component } = own;
  const title = both(words.title(own));
  return {
    ...ofItsPage,
    id,
    title,
    shortTitle: title,
    publisher: both(words.publisher),
    citation: title,
    terms: both(words.terms),
    country,
    vintages: [{ id: `v${String(version)}`, names: both(words.vintage(own)), day: made }],
    currency,
    unit: { period, decimals, hoursPerWeek: own.hoursPerWeek, monthsPerYear: own.monthsPerYear },
    basis,
    component,
    inferredFloors: false,
    sample: both(words.sample(own)),
    caveats: [{ title: both(words.caveatTitle), text: both(words.caveatText(own)) }],
  };
}

function schemeOf(own: OwnDataSet, ids: ReadonlyMap<string, string>, words: OwnWords): Scheme {
  return {
    id: `${own.id}-levels`,
    dimension: "level",
    names: both(words.level),
    label: both(words.level),
    values: [...ids].map(([name, id]) => {
      const said = both(name === "" ? words.everywhere : name);
      return {
        id,
        name: said,
        short: said,
        within: both(words.levelWithin(said.fr)),
        explanation: both(words.levelMeans),
      };
    }),
  };
}

/** The cells that tools open on: those with a figure, of most rows first. */
function largest(cells: readonly OwnCell[]): readonly OwnCell[] {
  const rank = ({ amounts, n }: OwnCell): number => (amounts === undefined ? 0 : n);
  return cells.toSorted((a, b) => rank(b) - rank(a));
}

/** An id for each name: "Île-de-France" is `ile-de-france`, or its number where letters of another script leave nothing. */
function idsOf(names: readonly string[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const name of names) {
    if (ids.has(name)) continue;
    const slug = name
      .normalize("NFKD")
      .replaceAll(/\p{M}/gu, "")
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/gu, "-")
      .replaceAll(/^-+|-+$/gu, "");
    const number = String(ids.size + 1);
    const id = slug === "" || taken.has(slug) ? [slug, number].filter((part) => part !== "").join("-") : slug;
    ids.set(name, id);
    taken.add(id);
  }
  return ids;
}
