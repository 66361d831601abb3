import { isRecord } from "../is-record.ts";
import type { Raw } from "../fields/url.ts";

/** After `#`, and in the history's entry: values for a document that travel through tools with no use for them. */
const parameter = "document";

/**
 * Takes what a tool before this one found for a document out of the address. The entry of the history keeps it, on
 * this device, so that it is still there after a reload or a step back.
 */
export function takeCarried(): void {
  const hash = new URLSearchParams(location.hash.slice(1));
  const came = hash.get(parameter);
  if (came === null) return;
  hash.delete(parameter);
  const rest = hash.size === 0 ? "" : `#${hash.toString()}`;
  history.replaceState({ ...stateHere(), [parameter]: came }, "", location.pathname + location.search + rest);
}

function stateHere(): Readonly<Record<string, unknown>> {
  const state: unknown = history.state;
  return isRecord(state) ? state : {};
}

/**
 * Gives the links to other tools what is chosen here, in the fields that `data-hands` names: `dataset`, or `place:places`
 * where the other tool has another name for it. A field that holds several values hands over its first. A link to a
 * document has its values after `#`, which no server receives: `own` are those found here, added to those that came.
 */
export function handOver(query: string, privateQuery = "", own: Raw = {}): void {
  const { [parameter]: state } = stateHere();
  const carried = typeof state === "string" ? state : "";
  const given = new URLSearchParams(query);
  const all = new URLSearchParams(`${query}&${privateQuery}`);
  const isForDraft = document.querySelector("a[data-draft]") !== null;
  const forDraft = new URLSearchParams({
    ...Object.fromEntries(new URLSearchParams(carried)),
    ...(isForDraft ? own : {}),
  });
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-hands]")) {
    const { hands = "", datasets, draft } = link.dataset;
    const isDraft = draft !== undefined;
    const handed = new URLSearchParams(isDraft ? forDraft : undefined);
    // The other tool may not offer this data set: then its link opens its own case.
    const isOffered = datasets === undefined || datasets.split(" ").includes(given.get("dataset") ?? "");
    for (const pair of isOffered ? hands.split(" ") : []) {
      const [from = "", to = from] = pair.split(":");
      const value = (isDraft ? all : given).get(from) ?? own[from];
      if (value !== undefined) handed.set(to, to === from ? value : value.replace(/,.*/u, ""));
    }
    if (isDraft) {
      if (given.has("dataset")) handed.set("market", query);
      link.hash = handed.toString();
    } else {
      link.search = handed.toString();
      link.hash =
        forDraft.size === 0 ? "" : new URLSearchParams({ [parameter]: forDraft.toString() }).toString();
    }
  }
}
