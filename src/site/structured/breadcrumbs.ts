import type { DescribedPage } from "./described-page.ts";
import type { Thing } from "./thing.ts";

/** The way from home down to a page, as its crumbs show it. */
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
