import type { Raw } from "../fields/url.ts";
import { whenSeen } from "../wake/when-near.ts";

/** The case on the page, as links to other tools take it over: its queries, and what a document takes from its result. */
type Case = readonly [query: string, privateQuery: string, own: Raw | undefined];

/** What writes the links, loaded when it is needed. */
export const handOver = () => import("./hand-over.ts");

/**
 * Keeps the links to other tools on the case shown, once they come into view. One pressed before that, by a screen
 * reader for example, waits for what writes it.
 */
export function nextLinks(): (...shown: Case) => void {
  let latest: Case;
  let write: ((...shown: Case) => void) | undefined;
  const load = async (): Promise<void> => {
    write = (await handOver()).handOver;
    write(...latest);
  };
  const links = document.querySelectorAll<HTMLElement>("a[data-hands]");
  whenSeen(links, () => void load());
  for (const link of links)
    link.addEventListener("click", (event) => {
      if (write !== undefined) return;
      event.preventDefault();
      void load().then(() => link.click());
    });
  return (...shown) => {
    latest = shown;
    write?.(...shown);
  };
}
