import type { Localised } from "#schema/text.ts";

/** A worked example. The tests check it, and the calculator's page shows it. */
export interface Vector {
  readonly name: Localised;
  readonly source: string;
  readonly input: Readonly<Record<string, string>>;
  readonly error?: unknown;
}

const vectors = import.meta.glob<readonly Vector[]>("./*/vectors.json", { eager: true, import: "default" });

export function vectorsOf(tool: string): readonly Vector[] {
  return vectors[`./${tool}/vectors.json`] ?? [];
}
