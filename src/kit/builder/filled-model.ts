import type { StatedFigure } from "#schema/role-parts.ts";

/** A model document in one language, with its numbers filled in and its parts by id. */
export interface FilledModel {
  readonly parts: Readonly<Record<string, FilledPart>>;
  readonly figures: Readonly<Record<string, StatedFigure>>;
}

export interface FilledPart {
  readonly heading: string;
  readonly text?: string | undefined;
  readonly items: readonly { readonly id: string; readonly text: string }[];
}
