import { termsByGroup } from "../glossary/glossary.ts";
import type { DescribedPage } from "./described-page.ts";
import type { Thing } from "./thing.ts";

/** The glossary: each term at its anchor. Their definitions stand in the page itself, once. */
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
