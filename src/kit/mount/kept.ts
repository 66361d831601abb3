import type { KeptKind } from "../device/kept-kind.ts";
import { privateValues, privateValuesKey } from "./private-values.ts";

/** The private figures of each tool, where the reader asked to keep them. */
export const kept: readonly KeptKind[] = [
  { label: "stored.inputs", key: privateValuesKey, pages: "tools", stored: privateValues },
];
