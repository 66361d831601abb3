import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { whenSeen } from "../wake/when-near.ts";
import { inksFrom, onColours } from "./inks.ts";
import type { Drawing, Picture } from "./picture.ts";

export type Stage = "waiting" | "drawn" | "failed";

/**
 * Draws a plot on its canvas from when it first comes into view until it is removed. The drawing library is
 * large, so it is not loaded for readers who never reach a plot.
 */
export function useDrawing(
  root: RefObject<HTMLElement>,
  canvas: RefObject<HTMLCanvasElement>,
  picture: Picture,
): { readonly stage: Stage; readonly drawing: RefObject<Drawing> } {
  const [stage, setStage] = useState<Stage>("waiting");
  const drawing = useRef<Drawing | null>(null);
  const latest = useRef(picture);
  latest.current = picture;

  useEffect(() => {
    const holder = root.current;
    const surface = canvas.current;
    if (holder === null || surface === null) return undefined;
    let gone = false;
    const start = async (): Promise<void> => {
      const { draw } = await import("./chart-js.ts");
      if (gone) return;
      drawing.current = draw(surface, latest.current, () => inksFrom(holder));
      setStage("drawn");
    };
    const seen = whenSeen([surface], () => {
      start().catch(() => setStage("failed"));
    });
    const unwatch = onColours(() => drawing.current?.redraw(latest.current));
    return () => {
      gone = true;
      seen.stop();
      unwatch();
      drawing.current?.destroy();
      drawing.current = null;
    };
  }, []);

  useEffect(() => {
    drawing.current?.redraw(picture);
  }, [picture]);

  return { stage, drawing };
}
