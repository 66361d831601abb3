import { plainName } from "../bank.ts";
import type { Line } from "./lines.ts";
import type { Values } from "../values.ts";

export const toolId = "interview-scorecard";

/** The lines of the reader's own sheet. */
export function linesOfMine({ input, lines }: Pick<Values, "input" | "lines">): readonly Line[] {
  return lines.filter(({ by }) => plainName(by) === plainName(input.me));
}
