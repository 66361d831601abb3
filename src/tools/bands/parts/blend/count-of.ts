import { none } from "../minimum-series.ts";

/** How many sources are chosen: a third one only counts beside a second. */
export function countOf(others: Readonly<Record<"second" | "third" | "fourth", string>>): number {
  const firstNone = [others.second, others.third, others.fourth].indexOf(none);
  return 1 + (firstNone === -1 ? 3 : firstNone);
}
