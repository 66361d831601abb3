import { options } from "preact";

/**
 * Keeps what a live page shows true to its inputs while the browser translates it. A translator takes text
 * nodes out of the page and puts `<font>` elements in their place. Preact would go on changing the nodes that
 * are no longer shown, so they are put back before each render; the translator then translates the new text.
 */
export function keepTextNodes(root: Node): void {
  const replaced = new Map<Element, Text[]>();
  const note = (records: readonly MutationRecord[]): void => {
    for (const record of records)
      for (const node of record.removedNodes) {
        const font = node instanceof Text && record.target.nodeName !== "FONT" ? fontFor(record) : undefined;
        if (font === undefined) continue;
        replaced.set(font, [...(replaced.get(font) ?? []), node as Text]);
      }
  };
  const observer = new MutationObserver(note);
  observer.observe(root, { childList: true, subtree: true });
  const restore = (): void => {
    note(observer.takeRecords());
    if (replaced.size === 0) return;
    for (const [font, texts] of replaced) font.replaceWith(...texts);
    replaced.clear();
    // Putting them back is no change of the page's own.
    observer.takeRecords();
  };
  // Once a task: a render makes thousands of nodes, and looking for changes at each would take longer than it.
  let isDone = false;
  const before = options.vnode?.bind(options);
  options.vnode = (vnode) => {
    if (!isDone) {
      isDone = true;
      queueMicrotask(() => (isDone = false));
      restore();
    }
    before?.(vnode);
  };
}

/** Whether the browser has translated a part of the page. */
export function isTranslated(part: ParentNode): boolean {
  return part.querySelector(":is(font)") !== null;
}

/** The element that a translator put in the place of a text node. */
function fontFor({ addedNodes, previousSibling, nextSibling }: MutationRecord): Element | undefined {
  return [...addedNodes, previousSibling, nextSibling].find(
    (node): node is Element => node instanceof Element && node.nodeName === "FONT",
  );
}
