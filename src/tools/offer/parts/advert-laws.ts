import { titledArticles } from "#kit/law/law-name.ts";
import type { LawFile } from "#schema/law.ts";
import type { Localised } from "#schema/text.ts";

/** The states and provinces that have such rules, by name. */
export function regionsOf(file: LawFile | undefined): readonly Localised[] {
  const named = new Map(
    titledArticles(file).flatMap(({ article: { region } }) =>
      region === undefined ? [] : [[slugOf(region), region] as const],
    ),
  );
  return [...named.values()];
}

export function slugOf({ en }: Localised): string {
  return en.toLowerCase().replaceAll(/[^a-z]+/gu, "-");
}
