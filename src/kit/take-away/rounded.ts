import { roundHalfUp } from "#core/round-half-up.ts";
import type { Holds } from "../result/table.ts";

/** Rounds as on the page. A share keeps two digits more than its percentage. */
export function rounded(amount: number, holds: Holds): number {
  switch (holds.is) {
    case "figure":
    case "money":
      return roundHalfUp(amount, holds.unit.decimals);
    case "number":
      return roundHalfUp(amount, holds.decimals);
    case "share":
      return roundHalfUp(amount, holds.decimals + 2);
    case "text":
    case "day":
      return amount;
  }
}
