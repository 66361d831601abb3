import { isEntryMark, isReadingMark, piecesOf, type FoundMark } from "#catalog/reading-marks.ts";
import { figureText } from "#kit/words/figure-text.ts";
import { levelWithin } from "#kit/pay/level-within.ts";
import { statisticOf } from "#kit/pay/statistic.ts";
import type { Words } from "#kit/words/words.ts";
import type { DataSet, Reading } from "#schema/dataset.ts";
import type { Figure } from "#schema/figure.ts";
import type { Market } from "#schema/market.ts";
import { entryValue } from "#kit/pay/entry-value.ts";
import { floorUnder, publishedFigure, type FigureKey } from "./published-figure.ts";

/** A worked reading, ready to be shown. Derived numbers are separate from published ones. */
export interface ShownReading {
  readonly figure: Figure;
  /** The figure with its unit: "up to ₽47,000 a month". */
  readonly said: string;
  readonly text: readonly { readonly text: string; readonly derived: boolean }[];
}

/** All readings of a data set, with their figures filled in from the observations. */
export function readingsOf(dataset: DataSet, market: Market, words: Words): readonly ShownReading[] {
  return dataset.readings.map((reading) => {
    const { figure, unit } = publishedFigure({ ...reading, dataset: dataset.id }, market);
    return {
      figure,
      said: `${figureText(figure, unit, words)} ${words.text(`per.${unit.period}`)}`,
      text: piecesOf(reading.text[words.language]).map((piece) =>
        typeof piece === "string"
          ? { text: piece, derived: false }
          : {
              text: filled(piece, { ...reading, dataset: dataset.id }, market, words),
              derived: piece.name === "floor",
            },
      ),
    };
  });
}

/** The text to put in place of a placeholder. */
function filled(
  { name, level, written }: FoundMark,
  reading: FigureKey & Pick<Reading, "occupation">,
  market: Market,
  words: Words,
): string {
  if (!isReadingMark(name))
    throw new Error(`Nothing to put in for ${written} in a reading of ${reading.dataset}.`);
  const { figure, place, unit, vintage, ...found } = publishedFigure(
    level === undefined ? reading : { ...reading, level },
    market,
  );
  if (isEntryMark(name)) {
    const entry = figure.kind === "percentiles" ? figure[name] : undefined;
    if (entry === undefined)
      throw new Error(`No ${written} in the figure a reading of ${reading.dataset} is of.`);
    return words.value(entryValue(entry, (money) => ({ money, unit })));
  }
  switch (name) {
    case "figure":
      return figureText(figure, unit, words);
    case "floor": {
      const { floor, unit: derived } = floorUnder(reading, market);
      return words.value({ money: floor, unit: derived });
    }
    case "place":
      return place.names[words.language];
    case "level":
      return words.value(levelWithin(found.level));
    case "occupation":
      return occupationName(reading, market, words);
    case "vintage":
      return vintage.names[words.language];
    case "statistic":
      return figure.kind === "point" ? words.value(statisticOf(figure)) : words.kind(figure.kind);
    case "per":
      return words.text(`per.${unit.period}`);
  }
}

function occupationName({ dataset, occupation }: FigureKey, market: Market, { language }: Words): string {
  const { occupations = [] } = market.datasets.find(({ id }) => id === dataset) ?? {};
  return occupations.find(({ id }) => id === occupation)?.names[language] ?? "";
}
