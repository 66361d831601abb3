import type { Words } from "../words/words.ts";
import { Swatch, type Shape } from "./shapes.tsx";
import type { PlotSeries } from "./spec.ts";

interface Props {
  readonly id: string;
  readonly series: readonly PlotSeries[];
  readonly shapes: readonly (Shape | undefined)[];
  readonly hidden: ReadonlySet<string>;
  readonly words: Words;
  readonly onSwitch: (series: string) => void;
}

/** The legend of a plot, which also switches each series on and off. */
export function SeriesSwitches({ id, series, shapes, hidden, words, onSwitch }: Props) {
  return (
    <fieldset class="switches">
      <legend class="vh">{words.text("plot.series")}</legend>
      {series.map((one, index) => (
        <label key={one.id}>
          <input
            type="checkbox"
            id={`${id}-${one.id}`}
            checked={!hidden.has(one.id)}
            onChange={() => onSwitch(one.id)}
          />
          <span data-ink={one.ink}>
            <Swatch shape={shapes[index]} />
          </span>
          <span>{words.value(one.name)}</span>
        </label>
      ))}
    </fieldset>
  );
}
