/** One point of one series, by their places in a plot's lists. */
export interface Reading {
  readonly series: number;
  readonly point: number;
}

/** How many points each series has, and whether it is shown. */
export interface Readable {
  readonly points: readonly { readonly x: number }[];
  readonly shown: boolean;
}

/**
 * The point a key leads to: along a series by left and right, to the nearest point of the next one by up and down, to
 * the ends by Home and End. Hidden and empty series are passed over. The same object where the key leads nowhere.
 */
export function nextReading(
  now: Reading | undefined,
  key: string,
  all: readonly Readable[],
): Reading | undefined {
  const open = all.flatMap(({ points, shown }, series) => (shown && points.length > 0 ? [series] : []));
  const [first] = open;
  if (first === undefined) return undefined;
  if (now === undefined || !open.includes(now.series)) {
    return movesAtAll(key) ? { series: first, point: 0 } : now;
  }
  const points = all[now.series]?.points ?? [];
  const last = points.length - 1;
  switch (key) {
    case "ArrowRight":
      return now.point === last ? now : { ...now, point: now.point + 1 };
    case "ArrowLeft":
      return now.point === 0 ? now : { ...now, point: now.point - 1 };
    case "Home":
      return { ...now, point: 0 };
    case "End":
      return { ...now, point: last };
    case "ArrowDown":
    case "ArrowUp": {
      const step = key === "ArrowDown" ? 1 : -1;
      const series = open[(open.indexOf(now.series) + step + open.length) % open.length] ?? now.series;
      if (series === now.series) return now;
      return { series, point: nearest(all[series]?.points ?? [], points[now.point]?.x ?? 0) };
    }
    default:
      return now;
  }
}

const moves = ["ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp", "Home", "End"];

export function movesAtAll(key: string): boolean {
  return moves.includes(key);
}

function nearest(points: readonly { readonly x: number }[], x: number): number {
  return points.reduce(
    (best, point, index) =>
      Math.abs(point.x - x) < Math.abs((points[best]?.x ?? Infinity) - x) ? index : best,
    0,
  );
}
