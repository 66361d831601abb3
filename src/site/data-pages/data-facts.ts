import type { LoadedDataSet } from "#catalog/catalog.ts";
import { unitName } from "#kit/pay/unit-name.ts";
import type { Words } from "#kit/words/words.ts";
import type { FigureKind } from "#schema/figure.ts";
import { catalog } from "../data/catalog.ts";

/** The coverage of a data set in a few words, for tables and the facts under a title. */
export interface DataFacts {
  /** "11 occupations × 530 places × 4 levels". Vintages are counted if there are several. */
  readonly coverage: string;
  /** The number of its cells that have a figure. */
  readonly published: string;
  readonly vintages: string;
  readonly unit: string;
  readonly kinds: readonly FigureKind[];
}

export function factsOf({ dataset, occupations, places }: LoadedDataSet, words: Words): DataFacts {
  const observations = [...occupations.values()].flatMap((file) => file.observations);
  // A place that repeats a wider place's figure has none of its own.
  const own = observations.filter((one) => one.kind !== "stands-for");
  const levels = catalog.schemes.get(dataset.dimensions.level ?? "")?.values.length ?? 0;
  const vintages = dataset.vintages.length > 1 ? dataset.vintages.length : 0;
  const counted = { occupations: occupations.size, places: places.length, levels, vintages };
  const sides = Object.entries(counted).filter(([, count]) => count > 0);
  return {
    coverage: sides
      .map(([side, count]) => words.text(`data.${side}`, { count }))
      .reduce((before, after) => words.text("data.coverage-of", { before, after })),
    published: words.text("data.figures-count", {
      count: own.filter(({ kind }) => kind !== "suppressed").length,
    }),
    vintages: dataset.vintages.map(({ names }) => names[words.language]).join(", "),
    unit: words.say(unitName({ currency: dataset.currency, period: dataset.unit.period })),
    kinds: [...new Set(own.map(({ kind }) => kind))],
  };
}
