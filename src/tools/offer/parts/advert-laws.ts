import { lawTitle } from "#kit/law/law-name.ts";
import type { Article, LawFile } from "#schema/law.ts";
import type { Localised } from "#schema/text.ts";

export interface AdvertLaw {
  readonly title: Localised;
  readonly article: Article;
}

/** The rules of a country about what an advert says of pay. */
export function advertLaws(file: LawFile | undefined): readonly AdvertLaw[] {
  return (file?.texts ?? []).flatMap((text) =>
    text.articles.map((article) => ({ title: lawTitle(article, text), article })),
  );
}

/** The states and provinces that have such rules, by name. */
export function regionsOf(file: LawFile | undefined): readonly Localised[] {
  const named = new Map(
    advertLaws(file).flatMap(({ article: { region } }) =>
      region === undefined ? [] : [[slugOf(region), region] as const],
    ),
  );
  return [...named.values()];
}

export function slugOf({ en }: Localised): string {
  return en.toLowerCase().replaceAll(/[^a-z]+/gu, "-");
}
