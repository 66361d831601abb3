/** All colours a drawing uses: those of series, and those of axes and labels. */
export const inkNames = [
  "reference",
  "c1",
  "c3",
  "c4",
  "c5",
  "c6",
  "ground",
  "text",
  "label",
  "line",
  "rule",
] as const;

export type InkName = (typeof inkNames)[number];
export type Inks = (name: InkName) => string;

/**
 * The theme colours as the page shows them now. A canvas cannot use the tokens directly: each has a light and
 * a dark value, and only the computed colour of an element resolves them.
 */
export function inksFrom(holder: Element): Inks {
  return (name) => {
    const probe = holder.querySelector(`[data-ink="${name}"]`);
    return probe === null ? "gray" : getComputedStyle(probe).color;
  };
}

/**
 * Calls back whenever the page's colours change: by the reader's choice, by the system, or by forced colours.
 */
export function onColours(change: () => void): () => void {
  const watcher = new MutationObserver(change);
  watcher.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
  const queries = ["(prefers-color-scheme: dark)", "(forced-colors: active)"].map((query) =>
    matchMedia(query),
  );
  for (const query of queries) query.addEventListener("change", change);
  return () => {
    watcher.disconnect();
    for (const query of queries) query.removeEventListener("change", change);
  };
}
