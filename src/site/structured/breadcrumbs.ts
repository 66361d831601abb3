import type { DescribedPage } from "./described-page.ts";
import type { Thing } from "./thing.ts";

/** The path from home to a page, as its breadcrumbs show it. */
export function breadcrumbs({ above, absolute, title, here }: DescribedPage): Thing {
  const steps = [
    ...above.map(({ label, href }) => ({ name: label, item: absolute(href) })),
    { name: title, item: here },
  ];
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map((step, index) => ({ "@type": "ListItem", position: index + 1, ...step })),
  };
}
