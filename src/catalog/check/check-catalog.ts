import { paths } from "../paths.ts";
import { checkChange } from "./check-change.ts";
import { checkChecklist } from "./check-checklist.ts";
import { checkDataset } from "./check-dataset.ts";
import { checkInterview } from "./check-interview.ts";
import { checkLaw } from "./check-law.ts";
import { checkModel } from "./check-model.ts";
import { checkOnboarding } from "./check-onboarding.ts";
import { checkOccupation } from "./check-occupation.ts";
import { checkPlaces } from "./check-places.ts";
import { checkRole } from "./check-role.ts";
import { checkScheme } from "./check-scheme.ts";
import { checkSeries } from "./check-series.ts";
import { checkTerm } from "./check-term.ts";
import type { Context, Problems } from "./context.ts";

/** Checks everything that a schema cannot, because it concerns several rows or files. */
export function* checkCatalog(context: Context): Problems {
  const {
    schemes,
    places,
    datasets,
    roles,
    series,
    laws,
    changes,
    glossary,
    checklists,
    interviews,
    onboardings,
    models,
  } = context.catalog;
  for (const [id, scheme] of schemes) yield* checkScheme(scheme, id, paths.scheme(id));
  for (const [country, file] of places) yield* checkPlaces(file, country, paths.places(country));
  for (const [id, loaded] of datasets) {
    yield* checkDataset(loaded, id, context);
    for (const [name, occupation] of loaded.occupations) {
      yield* checkOccupation(occupation, name, loaded.dataset, paths.occupation(id, name), context);
    }
  }
  for (const [id, role] of roles) yield* checkRole(role, id, context);
  for (const [id, values] of series) yield* checkSeries(values, id, paths.series(id));
  for (const [country, law] of laws) yield* checkLaw(law, country);
  for (const [id, change] of changes) yield* checkChange(change, id);
  for (const [id, term] of glossary) yield* checkTerm(term, id, context);
  for (const [id, interview] of interviews) yield* checkInterview(interview, id, context);
  for (const [id, plan] of onboardings) yield* checkOnboarding(plan, id, context);
  for (const [id, model] of models) yield* checkModel(model, id);
  for (const [id, checklist] of checklists) yield* checkChecklist(checklist, id, context);
}
