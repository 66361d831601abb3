import type { JSX } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";

/**
 * A long part of a result, shown one task after the answer: a key press is answered before tables far below it are made
 * anew. What does not change is not made again.
 */
export function Later<T>(props: {
  readonly value: T;
  readonly children: (value: T) => JSX.Element;
}): JSX.Element {
  const { value, children } = props;
  const [shown, setShown] = useState(value);
  // Effects run after the browser has painted.
  useEffect(() => setShown(value), [value]);
  return useMemo(() => children(shown), [shown]);
}
