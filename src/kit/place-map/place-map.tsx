import type { MapPoints } from "#schema/map-points.ts";
import { useEffect, useMemo, useState } from "preact/hooks";
import { DotsView } from "./dots-view.tsx";
import { dotsOf } from "./dots.ts";
import { Legend } from "./legend.tsx";
import { withMapWords } from "./map-texts.ts";
import { PlacesTable } from "./places-table.tsx";
import type { PlaceMapProps } from "./props.ts";

type Loaded = MapPoints | "loading" | "failed";

/** Pay where the places lie: a dot each, those compared marked, and the same places as a table. */
export function PlaceMap(props: PlaceMapProps) {
  const { dataset, points, unit, chosen, fewest, most, onChosen } = props;
  const words = useMemo(() => withMapWords(props.words), [props.words]);
  const [file, setFile] = useState<Loaded>("loading");
  const [said, setSaid] = useState("");
  const load = (): void => {
    setFile("loading");
    (points?.(dataset) ?? Promise.reject(new Error("Nothing can be loaded."))).then(setFile, () =>
      setFile("failed"),
    );
  };
  useEffect(load, [dataset]);
  if (file === "loading") return <p role="status">{words.text("map.loading")}</p>;
  if (file === "failed") {
    return (
      <p class="note warn" role="alert">
        {words.text("map.failed")}{" "}
        <button type="button" class="link" onClick={load}>
          {words.text("result.retry")}
        </button>
      </p>
    );
  }
  const { dots, cuts, off } = dotsOf(props.ranked(), file);
  const toggle = (id: string, name: string): void => {
    const isIn = chosen.includes(id);
    if (isIn && chosen.length <= fewest) setSaid(words.text("map.least", { count: fewest }));
    else if (!isIn && chosen.length >= most) setSaid(words.text("places.full", { max: most }));
    else {
      onChosen(isIn ? chosen.filter((one) => one !== id) : [...chosen, id]);
      setSaid(words.text(isIn ? "map.removed" : "map.added", { place: name }));
    }
  };
  if (dots.length === 0) return <p>{words.text("map.none")}</p>;
  const amountText = (amount: number): string => words.value({ money: amount, unit });
  return (
    <div class="place-map live">
      <link rel="stylesheet" href={file.style} />
      <p class="small muted">{words.text("map.how")}</p>
      <DotsView
        file={file}
        dots={dots}
        chosen={chosen}
        words={words}
        amountText={amountText}
        onToggle={toggle}
      />
      <p class="small" role="status">
        {said}
      </p>
      <Legend cuts={cuts} words={words} amountText={amountText} />
      {off.length === 0 ? null : (
        <details>
          <summary>{words.text("map.off", { count: off.length })}</summary>
          <p class="small">
            {words.value({ list: off.map(({ place }) => ({ names: place.names })), apart: true })}
          </p>
        </details>
      )}
      <PlacesTable
        rows={[...dots, ...off]}
        chosen={chosen}
        words={words}
        amountText={amountText}
        onToggle={toggle}
      />
    </div>
  );
}
