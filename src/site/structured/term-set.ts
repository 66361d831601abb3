import { termsByGroup } from "../glossary/glossary.ts";
import type { DescribedPage } from "./described-page.ts";
import type { Thing } from "./thing.ts";

/**
 * The glossary with the anchor of each term. The definitions are only in the page itself, so as not to repeat
 * them.
 */
export function termSet({ language, title, description, here }: DescribedPage): Thing {
  return {
    "@type": "DefinedTermSet",
    name: title,
    description,
    url: here,
    hasDefinedTerm: termsByGroup(language).flatMap(({ terms }) =>
      terms.map(({ id, [language]: said }) => ({
        "@type": "DefinedTerm",
        name: said.term,
        url: `${here}#${id}`,
      })),
    ),
  };
}
