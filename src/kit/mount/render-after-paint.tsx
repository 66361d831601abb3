import type { JSX } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";

/**
 * What stands below an answer, shown one task after it: a key press is answered before tables and charts farther down
 * are made anew. What does not change is not made again. A page that opens, or is built, is whole `atOnce`.
 */
export function RenderAfterPaint<T>(props: {
  readonly value: T;
  readonly atOnce: boolean;
  readonly children: (value: T) => JSX.Element | null;
}): JSX.Element | null {
  const { value, atOnce, children } = props;
  // In a box: nothing at all stands there until the first value's turn has come.
  const [made, setMade] = useState(atOnce ? { value } : undefined);
  // Effects run after the browser has painted.
  useEffect(() => setMade({ value }), [value]);
  const shown = atOnce ? { value } : made;
  return useMemo(() => (shown === undefined ? null : children(shown.value)), [shown?.value]);
}
