import { share, type Scale } from "./scale.ts";

export interface RugMark {
  readonly amount: number;
  readonly label: string;
  /** True for the median of all amounts, which is drawn in the signal colour. */
  readonly middle?: true;
}

/** One tick per place, across the whole width of the track, and the median if there is one. */
export function RugTrack(props: {
  readonly amounts: readonly number[];
  readonly scale: Scale;
  readonly middle?: number | undefined;
}) {
  const { amounts, scale, middle } = props;
  return (
    <div class={amounts.length < 50 ? "track rug few" : "track rug"}>
      <Ticks amounts={amounts} scale={scale} />
      {middle === undefined ? null : (
        <svg aria-hidden="true" focusable="false">
          <line class="q" x1={share(middle, scale)} x2={share(middle, scale)} y1="-2" y2="26" />
        </svg>
      )}
    </div>
  );
}

/** Thousands of places have ticks that cover one another: each is drawn once, for the page's weight. */
const mostTicks = 1000;

function Ticks({ amounts, scale }: { readonly amounts: readonly number[]; readonly scale: Scale }) {
  const all = amounts.map((amount) => `M${((amount / scale.end) * 1000).toFixed(0)} 0v38`);
  const ticks = all.length > mostTicks ? [...new Set(all)] : all;
  return (
    <svg class="ticks" viewBox="0 0 1000 38" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <path class="tick" d={ticks.join("")} />
    </svg>
  );
}

/**
 * One tick per place, on a scale from zero. A few ticks have names above them. Each name has its own line,
 * lower the further right its tick is, so that no leader line crosses a name. The median's name comes first,
 * because a phone has room for only that one.
 */
export function Rug(props: {
  readonly amounts: readonly number[];
  readonly scale: Scale;
  readonly marks?: readonly RugMark[];
}) {
  const { amounts, scale, marks = [] } = props;
  const named = [...marks].sort(
    (a, b) => Number(b.middle === true) - Number(a.middle === true) || a.amount - b.amount,
  );
  return (
    <div
      class={named.length > 0 ? "rug named" : "rug"}
      data-lines={named.length > 0 ? named.length : undefined}
      aria-hidden="true"
    >
      <Ticks amounts={amounts} scale={scale} />
      {named.length === 0 ? null : (
        <svg class="names" focusable="false">
          {named.map(({ amount, label, middle }, index) => {
            const top = 12 + index * 18;
            const after = amount < scale.end * 0.8;
            return (
              <g key={label}>
                <line
                  class={middle === true ? "q" : "leader"}
                  x1={share(amount, scale)}
                  x2={share(amount, scale)}
                  y1={middle === true ? top + 5 : top - 10}
                  y2="100%"
                />
                <text
                  class={middle === true ? "strong" : undefined}
                  x={share(amount, scale)}
                  dx={middle === true ? 0 : after ? 5 : -5}
                  y={top}
                  text-anchor={middle === true ? "middle" : after ? "start" : "end"}
                >
                  {label}
                </text>
              </g>
            );
          })}
        </svg>
      )}
    </div>
  );
}
