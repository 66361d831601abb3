import { inputs } from "../../inputs.ts";
import { linesIn, textOf, withSheet } from "./lines.ts";
import { linesOfMine, toolId } from "./mine.ts";

/**
 * What the page has loaded already and hands to what is loaded later. Imported there, it would split the page's script
 * in two, which costs every reader a request.
 */
export const pageParts = { inputs, linesIn, linesOfMine, textOf, toolId, withSheet };
export type PageParts = typeof pageParts;
