import type { CatalogRole } from "#catalog/catalog.ts";
import { filled } from "../guides/numbers.ts";
import { siteWords } from "../words/words.ts";
import type { DescribedPage } from "./described-page.ts";
import type { Thing } from "./thing.ts";

/** Questions with their answers, word for word as the page gives them. */
export function faq({ language, title, here }: DescribedPage, { role, words }: CatalogRole): Thing {
  const said = words[language].questions ?? {};
  const site = siteWords(language);
  return {
    "@type": "FAQPage",
    name: title,
    url: here,
    mainEntity: (role.questions ?? []).map(({ id }) => ({
      "@type": "Question",
      name: said[id]?.question,
      url: `${here}#${id}`,
      acceptedAnswer: { "@type": "Answer", text: filled(said[id]?.answer ?? "", site, role.id) },
    })),
  };
}
