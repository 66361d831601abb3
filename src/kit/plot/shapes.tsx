import type { Drawn } from "./spec.ts";

/** Series differ in shape as well as in colour. The names are those of the drawing library. */
export const shapes = ["circle", "rect", "triangle", "rectRot", "crossRot", "star"] as const;
export type Shape = (typeof shapes)[number];

/** Bars need no shape; the other series take the shapes in turn. */
export function shapesOf(series: readonly { readonly drawn: Drawn }[]): readonly (Shape | undefined)[] {
  let used = 0;
  return series.map(({ drawn }) => {
    if (drawn === "bars" || drawn === "ranges") return undefined;
    used += 1;
    return shapes[(used - 1) % shapes.length];
  });
}

/** The legend symbol of a series, in the current colour. */
export function Swatch({ shape }: { readonly shape: Shape | undefined }) {
  return (
    <svg class="swatch" viewBox="0 0 28 12" aria-hidden="true" focusable="false">
      {shape === undefined ? (
        <path d="M4 12V7h6v5M11 12V2h6v10M18 12V5h6v7" fill="currentColor" />
      ) : (
        <>
          <path d="M0 6h28" stroke="currentColor" stroke-width="1.75" />
          {outlines[shape]}
        </>
      )}
    </svg>
  );
}

const outlines: Readonly<Record<Shape, preact.JSX.Element>> = {
  circle: <circle cx="14" cy="6" r="4.5" fill="currentColor" />,
  rect: <path d="M10 2h8v8h-8z" fill="currentColor" />,
  triangle: <path d="M14 1l5 9H9z" fill="currentColor" />,
  rectRot: <path d="M14 .5 19.5 6 14 11.5 8.5 6z" fill="currentColor" />,
  crossRot: <path d="M10 2l8 8M18 2l-8 8" stroke="currentColor" stroke-width="2" />,
  star: <path d="M14 .5v11M8.5 6h11M10 2l8 8M18 2l-8 8" stroke="currentColor" stroke-width="1.5" />,
};
