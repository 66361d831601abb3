import { useRef, useState } from "preact/hooks";
import type { MapPoints } from "#schema/map-points.ts";
import type { Words } from "../words/words.ts";
import type { Dot } from "./dots.ts";

interface Props {
  readonly file: Pick<MapPoints, "width" | "height">;
  /** The highest amount first. */
  readonly dots: readonly Dot[];
  readonly chosen: readonly string[];
  readonly words: Words;
  readonly amountText: (amount: number) => string;
  readonly onToggle: (id: string, name: string) => void;
}

/** How far each key goes through the dots, which follow one another by their amounts. */
const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: -Infinity,
  End: Infinity,
};

/** The dots, each a button. One of them is reached by Tab, the others from it by arrow keys: there may be hundreds. */
export function DotsView({ file, dots, chosen, words, amountText, onToggle }: Props) {
  const [current, setCurrent] = useState(dots[0]?.place.id ?? "");
  const drawing = useRef<SVGSVGElement>(null);
  const isThere = dots.some(({ place }) => place.id === current);
  const reached = isThere ? current : dots[0]?.place.id;
  const textOf = ({ place, amount }: Dot): string =>
    words.text("map.dot", { place: { names: place.names }, amount: amountText(amount) });
  const move = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const from = dots.findIndex(({ place }) => place.id === reached);
    const next = dots[Math.max(0, Math.min(dots.length - 1, from + step))];
    if (next === undefined) return;
    setCurrent(next.place.id);
    drawing.current?.querySelector<SVGElement>(`[data-place="${next.place.id}"]`)?.focus();
  };
  const shown = dots.find(({ place }) => place.id === reached);
  return (
    <>
      <svg
        ref={drawing}
        viewBox={`0 0 ${String(file.width)} ${String(file.height)}`}
        role="group"
        aria-label={words.text("map.label")}
        onKeyDown={move}
      >
        {dots.map((dot) => {
          const { place, x, y, group } = dot;
          const isIn = chosen.includes(place.id);
          const press = (): void => onToggle(place.id, place.names[words.language]);
          return (
            <circle
              key={place.id}
              class={`d${String(group)}`}
              cx={x}
              cy={y}
              role="button"
              tabIndex={place.id === reached ? 0 : -1}
              aria-pressed={isIn ? "true" : "false"}
              aria-label={textOf(dot)}
              data-place={place.id}
              onClick={press}
              onFocus={() => setCurrent(place.id)}
              onPointerEnter={() => setCurrent(place.id)}
              onKeyDown={(event) => {
                if (event.key !== "Enter" && event.key !== " ") return;
                event.preventDefault();
                press();
              }}
            />
          );
        })}
        {/* Over all dots, so that none covers them. A dot that moved to the end itself would lose the focus. */}
        {dots
          .filter(({ place }) => chosen.includes(place.id))
          .map(({ place, x, y, group }) => (
            <circle
              key={`ring ${place.id}`}
              class={`ring d${String(group)}`}
              cx={x}
              cy={y}
              aria-hidden="true"
            />
          ))}
      </svg>
      {shown === undefined ? null : <p class="map-reading">{textOf(shown)}</p>}
    </>
  );
}
