/** One point of one series, by index. */
export interface Reading {
  readonly series: number;
  readonly point: number;
}

/** The points of each series, and whether the series is hidden. */
export interface Readable {
  readonly points: readonly { readonly x: number }[];
  readonly shown: boolean;
}

/**
 * The point that a key moves to: left and right along a series, up and down to the nearest point of the next
 * series, Home and End to the ends. Skips hidden and empty series. Returns the same object if the key does
 * not move.
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
    return isMoveKey(key) ? { series: first, point: 0 } : now;
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

export function isMoveKey(key: string): boolean {
  return moves.includes(key);
}

function nearest(points: readonly { readonly x: number }[], x: number): number {
  return points.reduce(
    (best, point, index) =>
      Math.abs(point.x - x) < Math.abs((points[best]?.x ?? Infinity) - x) ? index : best,
    0,
  );
}
