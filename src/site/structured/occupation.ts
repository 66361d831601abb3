import type { CatalogRole } from "#catalog/catalog.ts";
import type { DescribedPage } from "./described-page.ts";
import type { Thing } from "./thing.ts";

/**
 * A role. Its pay is left out as long as no data set has a distribution for exactly this role.
 * `MonetaryAmountDistribution` does not mean a single ceiling or mean, and the distribution of a close
 * occupation is not the role's.
 */
export function occupation(
  { language, description, here }: DescribedPage,
  { role, words }: CatalogRole,
): Thing {
  const said = words[language];
  const list = (texts: Readonly<Record<string, string>> = {}): string | undefined =>
    Object.keys(texts).length === 0 ? undefined : Object.values(texts).join("; ");
  const exact = role.codes
    .filter(({ match }) => match === "exact")
    .map(({ code, title }) => `${code} ${title}`);
  return {
    "@type": "Occupation",
    name: said.name,
    ...(said.aliases.length === 0 ? {} : { alternateName: said.aliases }),
    description,
    url: here,
    responsibilities: Object.values(said.functions ?? {})
      .map(({ text }) => text)
      .join(" "),
    skills: list(said.knowledge),
    qualifications: list(said.asked),
    // Leave out codes that are only close, because they would claim that it is the same occupation.
    ...(exact.length === 0 ? {} : { occupationalCategory: exact }),
  };
}
