import type { DescribedPage } from "./described-page.ts";
import type { Thing } from "./thing.ts";

/** A guide: its title, its description, and the date its facts were reviewed. */
export function article({ title, description, reviewed, here }: DescribedPage): Thing {
  return {
    "@type": "Article",
    headline: title,
    description,
    dateModified: reviewed,
    url: here,
    isPartOf: { "@type": "WebSite", name: "Repère" },
  };
}
