import { addMonths } from "#core/add-months.ts";
import { lawTitle } from "#kit/law/law-name.ts";
import type { Article } from "#schema/law.ts";
import type { Market } from "#schema/market.ts";
import type { Localised } from "#schema/text.ts";

/** Where the law of this site says how long the file of someone refused is kept; Canada's rule is Ontario's. */
export const countries = ["fr", "gb", "ca", "other"] as const;
type Country = (typeof countries)[number];

export const countryOf = (reader: string | undefined): Country =>
  countries.find((country) => country === reader) ?? "other";

/** The file of law that is read: none before there is a day to count from, and none where no rule is known. */
export function lawOf({ country, decided }: Pick<Asked, "country" | "decided">): string | undefined {
  return country === "other" || decided === undefined ? undefined : `${country}-refused-file`;
}

export type Rule = "toExplain" | "withConsent" | "atLeast" | "own";

export interface Deletion {
  readonly law:
    | {
        readonly title: Localised;
        readonly article: Article;
        readonly slug: string;
        readonly name: Localised;
      }
    | undefined;
  readonly periods: readonly {
    readonly rule: Rule;
    readonly months: number;
    /** Undefined before the day of the decision is known. */
    readonly day: string | undefined;
  }[];
  /** The reader's own period is longer than the longest of the guidance. */
  readonly isTooLong: boolean;
}

interface Asked {
  readonly country: string;
  readonly decided: string | undefined;
  readonly keep: number | undefined;
}

/** When the files of those who were refused are deleted: proposed by the rule of the country, and by the reader's own period. */
export function deletionOf(asked: Asked, market: Market): Deletion {
  const { decided, keep } = asked;
  const file = market.laws(lawOf(asked) ?? "");
  const [law] = (file?.texts ?? []).flatMap((text) =>
    text.articles
      .filter(({ refusedFile }) => refusedFile !== undefined)
      .map((article) => ({
        title: lawTitle(article, text),
        article,
        slug: file?.slug ?? "",
        name: file?.name ?? text.name,
      })),
  );
  const { toExplain, withConsent, atLeast } = law?.article.refusedFile ?? {};
  const period = (rule: Rule, months: number | undefined) =>
    months === undefined
      ? []
      : [{ rule, months, day: decided === undefined ? undefined : addMonths(decided, months) }];
  return {
    law,
    periods: [
      ...period("toExplain", toExplain),
      ...period("withConsent", withConsent),
      ...period("atLeast", atLeast),
      ...period("own", keep),
    ],
    isTooLong: keep !== undefined && withConsent !== undefined && keep > withConsent,
  };
}
