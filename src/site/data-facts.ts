import type { LoadedDataSet } from "#catalog/catalog.ts";
import type { Words } from "#kit/wording.ts";
import type { FigureKind } from "#schema/figure.ts";
import { catalog } from "./catalog.ts";

/** What a data set covers, in a few words, for tables and collars. */
export interface DataFacts {
  readonly coverage: string;
  readonly vintages: string;
  readonly unit: string;
  readonly kinds: readonly FigureKind[];
}

export function factsOf({ dataset, occupations, places }: LoadedDataSet, words: Words): DataFacts {
  const observations = [...occupations.values()].flatMap((file) => file.observations);
  const levels = catalog.schemes.get(dataset.dimensions.level ?? "")?.values.length ?? 0;
  const placesText = words.text("data.places", { count: places.length });
  return {
    coverage:
      levels === 0
        ? placesText
        : words.text("data.coverage-of", {
            places: placesText,
            levels: words.text("data.levels", { count: levels }),
          }),
    vintages: dataset.vintages.map(({ names }) => names[words.language]).join(", "),
    unit: words.text("unit.money", {
      currency: { currency: dataset.currency },
      per: words.text(`per.${dataset.unit.period}`),
    }),
    kinds: [...new Set(observations.map(({ kind }) => kind))],
  };
}
