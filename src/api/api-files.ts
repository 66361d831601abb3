import { advertLaws } from "#catalog/advert-laws.ts";
import type { Catalog, LoadedDataSet } from "#catalog/catalog.ts";
import type { ApiDataSet } from "#catalog/api-shapes.ts";
import { marketFromCatalog } from "#catalog/from-catalog.ts";
import { indexOf, occupationsOf, toolsIndexOf } from "#catalog/index-of.ts";
import { inOneLanguage } from "#catalog/one-language.ts";
import { interviewBanks } from "#catalog/interview-banks.ts";
import { placesInUse } from "#catalog/places-in-use.ts";
import { roleCriteria } from "#catalog/role-criteria.ts";
import { roleFigures } from "#catalog/role-figures.ts";
import { roleOnboardings } from "#catalog/role-onboarding.ts";
import { startingWork } from "#catalog/starting-work.ts";
import { topicLaws } from "#catalog/topic-laws.ts";
import { roleLevels } from "#catalog/role-levels.ts";
import { yearlySeries } from "#catalog/yearly-series.ts";
import { languages } from "#schema/names.ts";
import { apiSchemas } from "./api-schemas.ts";
import { jsonFile, type ApiFile } from "./api-file.ts";
import { occupationFiles } from "./occupation-files.ts";
import { placeFiles } from "./place-files.ts";
import { toolsFiles } from "./tools-files.ts";

/** All files of `/api/v1/`. The same catalogue always gives the same bytes. */
export function apiFiles(catalog: Catalog): readonly ApiFile[] {
  const market = marketFromCatalog(catalog);
  return [
    jsonFile("index.json", indexOf(catalog)),
    ...languages.map((language) =>
      jsonFile(`tools.${language}.json`, inOneLanguage(toolsIndexOf(catalog), language)),
    ),
    ...[...catalog.datasets.values()].flatMap((loaded) => [
      ...datasetFiles(loaded, namesOfPlaces(loaded, catalog)),
      ...toolsFiles(loaded, catalog),
    ]),
    ...placesInUse(catalog).flatMap(placeFiles),
    ...[...catalog.series].map(([id, series]) => jsonFile(`series/${id}.json`, series)),
    jsonFile("series/yearly.json", yearlySeries(catalog.series)),
    ...[...catalog.roles].flatMap(([id, { role, words }]) => [
      jsonFile(`roles/${id}/role.json`, role),
      ...[roleLevels(catalog, id)].flatMap((levels) =>
        levels === undefined ? [] : [jsonFile(`roles/${id}/levels.json`, levels)],
      ),
      jsonFile(`roles/${id}/pay.json`, market.pay(id) ?? {}),
      ...Object.entries(words).map(([language, text]) => jsonFile(`roles/${id}/${language}.json`, text)),
    ]),
    ...[...interviewBanks(catalog.interviews)].flatMap(([id, bank]) =>
      languages.map((language) =>
        jsonFile(`roles/${id}/interview.${language}.json`, inOneLanguage(bank, language)),
      ),
    ),
    ...[...startingWork(catalog)].map(([country, file]) => jsonFile(`starting/${country}.json`, file)),
    ...[...roleFigures(catalog)].flatMap(([id, figures]) =>
      languages.map((language) =>
        jsonFile(`roles/${id}/figures.${language}.json`, inOneLanguage(figures, language)),
      ),
    ),
    ...[...roleCriteria(catalog)].flatMap(([id, criteria]) =>
      languages.map((language) =>
        jsonFile(`roles/${id}/criteria.${language}.json`, inOneLanguage(criteria, language)),
      ),
    ),
    ...[...roleOnboardings(catalog)].flatMap(([id, plan]) =>
      languages.map((language) =>
        jsonFile(`roles/${id}/onboarding.${language}.json`, inOneLanguage(plan, language)),
      ),
    ),
    ...[...catalog.laws, ...advertLaws(catalog.laws), ...topicLaws(catalog.laws)].map(([country, file]) =>
      jsonFile(`laws/${country}.json`, file),
    ),
    ...Object.entries(apiSchemas()).map(([name, schema]) => jsonFile(`schemas/${name}.json`, schema)),
  ];
}

function namesOfPlaces({ dataset }: LoadedDataSet, { places }: Catalog): ReadonlyMap<string, string> {
  return new Map(places.get(dataset.country)?.places.map(({ id, names }) => [id, names.en]));
}

function datasetFiles(
  { dataset, places, occupations }: LoadedDataSet,
  names: ReadonlyMap<string, string>,
): readonly ApiFile[] {
  const whole: ApiDataSet = { ...dataset, places, occupations: occupationsOf({ occupations }) };
  return [
    jsonFile(`datasets/${dataset.id}/dataset.json`, whole),
    ...[...occupations].flatMap(([id, file]) => occupationFiles(id, file, dataset, names)),
  ];
}
