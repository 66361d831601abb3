import type { JSX } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";

/**
 * Renders the content below an answer one task later, so that a key press shows the answer before tables and
 * charts are rendered again. Content that does not change is not rendered again. With `atOnce`, for the build
 * and for a page that opens, everything is rendered immediately.
 */
export function RenderAfterPaint<T>(props: {
  readonly value: T;
  readonly atOnce: boolean;
  readonly children: (value: T) => JSX.Element | null;
}): JSX.Element | null {
  const { value, atOnce, children } = props;
  // The value is wrapped in an object, because undefined means that nothing has been rendered yet.
  const [made, setMade] = useState(atOnce ? { value } : undefined);
  // Effects run after the browser has painted.
  useEffect(() => setMade({ value }), [value]);
  const shown = atOnce ? { value } : made;
  return useMemo(() => (shown === undefined ? null : children(shown.value)), [shown?.value]);
}
