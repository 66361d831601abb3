/**
 * Gives the links to other tools what is chosen here, in the fields that `data-hands` names: `dataset`, or `place:places`
 * where the other tool has another name for it. A field that holds several values hands over its first.
 */
export function handOver(query: string): void {
  const given = new URLSearchParams(query);
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-hands]")) {
    const { hands = "", datasets } = link.dataset;
    const handed = new URLSearchParams();
    // The other tool may not offer this data set: then its link opens its own case.
    const isOffered = datasets === undefined || datasets.split(" ").includes(given.get("dataset") ?? "");
    for (const pair of isOffered ? hands.split(" ") : []) {
      const [from = "", to = from] = pair.split(":");
      const value = given.get(from);
      if (value !== null) handed.set(to, to === from ? value : value.replace(/,.*/u, ""));
    }
    link.search = handed.toString();
  }
}
