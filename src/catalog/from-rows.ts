import type { DataSet } from "#schema/dataset.ts";
import type { StartingWork } from "#schema/holidays.ts";
import type { InterviewBank } from "#schema/interview.ts";
import type { RoleOnboarding } from "#schema/onboarding.ts";
import type { LawFile } from "#schema/law.ts";
import type {
  Answer,
  DataSetNeed,
  DataSetSummary,
  FoundAnswer,
  Market,
  MarketRole,
  OtherNeed,
  Question,
  RoleName,
} from "#schema/market.ts";
import type { Observation, OccupationFile } from "#schema/occupation.ts";
import type { Place } from "#schema/place.ts";
import type { RoleCriteria } from "#schema/role-criteria.ts";
import type { RoleFigures } from "#schema/role-figures.ts";
import type { RoleLevels } from "#schema/role-levels.ts";
import type { RolePay } from "#schema/role-pay.ts";
import type { Scheme } from "#schema/scheme.ts";
import type { Series, YearlySeries } from "#schema/series.ts";
import type { LoadedDataSet } from "./catalog.ts";
import { deepFreeze } from "./deep-freeze.ts";
import { figureOf } from "./figure-of.ts";
import { lookUp, type Finding } from "./look-up.ts";
import { observationKey } from "./observation-key.ts";
import { partOf } from "./parts.ts";
import { segmentOf } from "./segment-of.ts";

/** Parsed data from any source: the disk, the API, the reader's device or a fixture. */
export interface Rows {
  readonly country?: string | undefined;
  readonly today?: string | undefined;
  readonly roles: readonly RoleName[];
  /** Summaries of all existing data sets, loaded or not. */
  readonly datasets: readonly DataSetSummary[];
  readonly schemes: readonly Scheme[];
  readonly loaded: readonly DataSetRows[];
  /** What is loaded besides data sets, by `needKey`. */
  readonly others?: ReadonlyMap<string, unknown>;
  readonly find?: Market["find"];
  readonly points?: Market["points"];
}

/** A data set with the places that look-ups in it may need: its own, their regions, and the country. */
export interface DataSetRows extends LoadedDataSet {
  readonly around: readonly Place[];
  /** Which part of the data set this is. Each part is looked up as if it were a small data set of its own. */
  readonly part?: string;
  /** Of a data set in parts: those that can still be loaded. */
  readonly parts?: readonly string[] | undefined;
}

/** `levels/account-manager` for `{ levels: "account-manager" }`. */
export function needKey(need: OtherNeed): string {
  return Object.entries(need).flat().join("/");
}

/** What is needed of a data set's context: a place of it, or what its places are found by. */
export function contextNeed(
  summary: Pick<DataSetSummary, "opensOn"> | undefined,
  town: string | undefined,
): DataSetNeed | undefined {
  const context = summary?.opensOn.context;
  if (context === undefined || town === undefined) return undefined;
  return town === "none" ? { dataset: context.dataset } : { ...context, place: town };
}

/** Makes a market of these rows and freezes them. */
export function marketFromRows(rows: Rows): Market {
  deepFreeze(rows);
  const loadedById = new Map<string, LoadedIndex>();
  for (const loaded of rows.loaded)
    loadedById.set([loaded.dataset.id, loaded.part ?? []].flat().join("/"), indexed(loaded));
  const at = (dataset: string, place = ""): LoadedIndex | undefined =>
    loadedById.get(`${dataset}/${partOf(place)}`) ?? loadedById.get(dataset);
  const awaits = (loaded: LoadedIndex | undefined, place = ""): boolean =>
    loaded?.parts?.includes(partOf(place)) === true;
  // The key of a need says of which type its file is.
  const other = (need: OtherNeed): unknown => rows.others?.get(needKey(need));
  return Object.freeze<Market>({
    country: rows.country,
    today: rows.today,
    roles: rows.roles,
    datasets: rows.datasets,
    schemes: rows.schemes,
    has: function has(need): boolean {
      if ("work" in need) return false;
      if (!("dataset" in need)) return rows.others?.has(needKey(need)) === true;
      const { dataset, occupation, place, town } = need;
      const context = contextNeed(
        rows.datasets.find(({ id }) => id === dataset),
        town,
      );
      if (context !== undefined && !has(context)) return false;
      const loaded = at(dataset, place);
      if (loaded === undefined || occupation === undefined) return loaded !== undefined;
      return loaded.byOccupation.has(occupation) && !awaits(loaded, place);
    },
    series: (series) => other({ series }) as Series | YearlySeries | undefined,
    role: (role) => other({ role }) as MarketRole | undefined,
    levels: (levels) => other({ levels }) as RoleLevels | undefined,
    pay: (pay) => other({ pay }) as RolePay | undefined,
    starting: (starting) => other({ starting }) as StartingWork | undefined,
    figures: (figures) => other({ figures }) as RoleFigures | undefined,
    interview: (interview) => other({ interview }) as InterviewBank | undefined,
    criteria: (criteria) => other({ criteria }) as RoleCriteria | undefined,
    onboarding: (onboarding) => other({ onboarding }) as RoleOnboarding | undefined,
    laws: (laws) => other({ laws }) as LawFile | undefined,
    dataset: (id) => loadedById.get(id)?.dataset,
    places: (id, near) => {
      const loaded = at(id, near);
      return awaits(loaded, near) ? undefined : loaded?.published;
    },
    ...(rows.find && { find: rows.find }),
    ...(rows.points && { points: rows.points }),
    look: (question) => {
      const loaded = at(question.dataset, question.place);
      const observations = loaded?.byOccupation.get(question.occupation);
      if (loaded === undefined || observations === undefined)
        return notHere(question, rows.datasets, loaded !== undefined);
      return look(question, loaded, observations);
    },
  });
}

/** A loaded data set with the indexes for look-ups. */
interface LoadedIndex {
  readonly dataset: DataSet;
  /** Its places, their regions and the country, by id. */
  readonly places: ReadonlyMap<string, Place>;
  readonly country: Place | undefined;
  /** The places that have a figure in it. */
  readonly published: readonly Place[];
  readonly latestVintage: string;
  readonly parts: readonly string[] | undefined;
  readonly byOccupation: ReadonlyMap<string, ObservationsByKey>;
}

type ObservationsByKey = ReadonlyMap<string, Observation>;

function indexed({ dataset, places, occupations, around, parts }: DataSetRows): LoadedIndex {
  const published = new Set(places);
  // Vintages are sorted from oldest to latest. If there is only one, observations need not name it.
  const latestVintage = dataset.vintages.at(-1)?.id ?? "";
  return {
    dataset,
    places: new Map(around.map((place) => [place.id, place])),
    country: around.find(({ kind }) => kind === "country"),
    published: Object.freeze(around.filter(({ id }) => published.has(id))),
    latestVintage,
    parts,
    byOccupation: new Map([...occupations].map(([id, file]) => [id, byKey(file, latestVintage)])),
  };
}

function byKey({ observations }: OccupationFile, vintage: string): ObservationsByKey {
  return new Map(
    observations.map((observation) => [
      observationKey(observation.place, segmentOf(observation), observation.vintage ?? vintage),
      observation,
    ]),
  );
}

function look(
  question: Question,
  { dataset, places, country, latestVintage }: LoadedIndex,
  observations: ObservationsByKey,
): Answer {
  const vintage = question.vintage ?? latestVintage;
  const finding = lookUp(question, {
    places,
    country,
    find: (place, segment) => observations.get(observationKey(place.id, segment, vintage)),
  });
  return finding.found === "nothing"
    ? Object.freeze(finding)
    : deepFreeze(answerOf(finding, dataset, vintage));
}

function answerOf({ found, place, observation }: Finding, dataset: DataSet, vintage: string): FoundAnswer {
  const { n, contributors, estimate } = observation;
  return {
    found,
    figure: figureOf(observation, dataset),
    place,
    segment: segmentOf(observation),
    vintage,
    ...(n !== undefined && { n }),
    ...(contributors !== undefined && { contributors }),
    ...(estimate !== undefined && { estimate }),
  };
}

/**
 * The answer for an unknown data set or occupation is "nothing". A known one that is not loaded is an error
 * of the caller. Which occupations a data set has is known once it is loaded itself.
 */
function notHere(
  { dataset, occupation }: Question,
  datasets: readonly DataSetSummary[],
  isLoaded: boolean,
): Answer {
  const summary = datasets.find(({ id }) => id === dataset);
  const exists = summary?.occupations.some(({ id }) => id === occupation) === true;
  if (exists || (summary !== undefined && !isLoaded))
    throw new Error(`${occupation} of ${dataset} is not loaded: name it among the needs of what asks.`);
  return { found: "nothing", elsewhere: { region: [], country: [] } };
}
