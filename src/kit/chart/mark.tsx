import type { FigureKind } from "#schema/figure.ts";

/** The 28 × 12 symbol of a figure's kind, for table heads, legends and results. */
export function Mark({ kind }: { readonly kind: FigureKind }) {
  return (
    <svg class="mk" viewBox="0 0 28 12" aria-hidden="true" focusable="false">
      {drawings[kind]}
    </svg>
  );
}

const drawings: Readonly<Record<FigureKind, preact.JSX.Element>> = {
  range: (
    <>
      <rect class="b" x="4" y="3.5" width="20" height="5" />
      <path class="e" d="M4 0v12M24 0v12" />
    </>
  ),
  ceiling: (
    <>
      <path class="t" d="M0 6h7" />
      <rect class="h" x="7" y="2.5" width="17" height="7" />
      <path class="e" d="M24 0v12" />
    </>
  ),
  point: <circle class="b" cx="14" cy="6" r="5" />,
  percentiles: (
    <>
      <path class="e thin" d="M1 6h6M21 6h6" />
      <rect class="o" x="7" y="1" width="14" height="10" />
      <path class="e" d="M13 1v10" />
    </>
  ),
  suppressed: <path class="n" d="M6 6h16" />,
};

/** The hatch pattern for ceilings. It is defined once per page, and marks refer to it by id. */
export function Hatches() {
  return (
    <svg class="hatches" width="0" height="0" aria-hidden="true" focusable="false">
      <HatchPatterns />
    </svg>
  );
}

/** The two patterns themselves, for a drawing that stands alone. */
export function HatchPatterns() {
  return (
    <defs>
      {["hatch", "hatch-on"].map((id) => (
        <pattern
          key={id}
          id={id}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="5" height="5" />
          <path d="M0 0v5" />
        </pattern>
      ))}
    </defs>
  );
}
