import type { KeptKind } from "../device/kept-kind.ts";
import { rememberedShapes } from "./remembered.ts";

export const kept: readonly KeptKind[] = [
  { label: "stored.columns", key: rememberedShapes.key, stored: () => rememberedShapes },
];
