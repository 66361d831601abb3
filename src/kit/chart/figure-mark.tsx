import type { Figure, PercentileEntry } from "#schema/figure.ts";
import { share, type Scale } from "./scale.ts";

/**
 * Draws one figure on its row of the scale. Positions are percentages, so that text beside the mark keeps its
 * size.
 */
export function FigureMark({ figure, floor, scale }: MarkProps) {
  switch (figure.kind) {
    case "range":
      return (
        <>
          <Bar from={figure.low} to={figure.high} scale={scale} />
          <End at={figure.low} scale={scale} />
          <End at={figure.high} scale={scale} />
        </>
      );
    case "ceiling":
      return (
        <>
          <line class="t" x1="0" x2={share(floor ?? figure.high, scale)} y1="12" y2="12" />
          {floor === undefined ? null : <Bar from={floor} to={figure.high} scale={scale} hatched />}
          <End at={figure.high} scale={scale} />
        </>
      );
    case "point":
      return <circle class="b" cx={share(figure.value, scale)} cy="12" r="5.5" />;
    case "percentiles":
      return <Box figure={figure} scale={scale} />;
    case "suppressed":
      return <line class="n" x1="0" x2="14" y1="12" y2="12" />;
  }
}

interface MarkProps {
  readonly figure: Figure;
  readonly floor: number | undefined;
  readonly scale: Scale;
}

function Bar(props: {
  readonly from: number;
  readonly to: number;
  readonly scale: Scale;
  readonly hatched?: boolean;
}) {
  const { from, to, scale, hatched = false } = props;
  return (
    <rect
      class={hatched ? "h" : "b"}
      x={share(from, scale)}
      y="8"
      width={share(to - from, scale)}
      height="8"
    />
  );
}

function End({ at, scale }: { readonly at: number; readonly scale: Scale }) {
  return <line class="e" x1={share(at, scale)} x2={share(at, scale)} y1="4" y2="20" />;
}

/**
 * Draws P25–P75 as a box, the median as a line in it, and whiskers to P10 and P90. Missing values are not
 * drawn.
 */
function Box({
  figure,
  scale,
}: {
  readonly figure: Extract<Figure, { kind: "percentiles" }>;
  readonly scale: Scale;
}) {
  const p10 = plain(figure.p10);
  const p25 = plain(figure.p25);
  const p50 = plain(figure.p50);
  const p75 = plain(figure.p75);
  const p90 = plain(figure.p90);
  const mean = plain(figure.mean);
  return (
    <>
      {p10 !== undefined && p25 !== undefined ? <Whisker from={p10} to={p25} scale={scale} /> : null}
      {p75 !== undefined && p90 !== undefined ? <Whisker from={p75} to={p90} scale={scale} /> : null}
      {p25 !== undefined && p75 !== undefined ? (
        <rect class="o" x={share(p25, scale)} y="5" width={share(p75 - p25, scale)} height="14" />
      ) : null}
      {p75 !== undefined && p25 === undefined ? <End at={p75} scale={scale} /> : null}
      {p50 === undefined ? null : <End at={p50} scale={scale} />}
      {p50 === undefined && mean !== undefined ? (
        <circle class="b" cx={share(mean, scale)} cy="12" r="4" />
      ) : null}
    </>
  );
}

function Whisker({ from, to, scale }: { readonly from: number; readonly to: number; readonly scale: Scale }) {
  return <line class="e thin" x1={share(from, scale)} x2={share(to, scale)} y1="12" y2="12" />;
}

function plain(entry: PercentileEntry | undefined): number | undefined {
  return typeof entry === "number" ? entry : undefined;
}
