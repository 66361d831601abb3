import { useState } from "preact/hooks";
import type { PlaceMap } from "./place-map.tsx";
import type { PlaceMapProps } from "./props.ts";

/** A fold with a map, which few readers open: it is loaded then. */
export function MapFold(props: PlaceMapProps) {
  const [Map, setMap] = useState<typeof PlaceMap>();
  return (
    <details
      class="at-length"
      onToggle={() => {
        void import("./place-map.tsx").then((map) => setMap(() => map.PlaceMap));
      }}
    >
      <summary>{props.words.text("map")}</summary>
      {Map === undefined ? null : <Map {...props} />}
    </details>
  );
}
