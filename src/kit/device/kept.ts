import type { KeptKind } from "./kept-kind.ts";
import { country, language, theme, type Stored } from "./store.ts";

const ofTheSite = (label: string, thing: Stored<unknown>): KeptKind => ({
  label,
  key: thing.key,
  stored: () => thing,
});

/** The choices that the whole site keeps. */
export const kept: readonly KeptKind[] = [
  ofTheSite("stored.theme", theme),
  ofTheSite("stored.language", language),
  ofTheSite("stored.country", country),
];
