import { html } from "#documents/html.ts";
import { plain } from "#documents/plain.ts";
import { textOf, type DraftShown } from "#kit/builder/builder.ts";
import { jsonLd, pageHtml } from "#kit/builder/take-away/page-html.ts";
import { tags } from "#kit/words/format.ts";
import type { Words } from "#kit/words/words.ts";
import type { Library } from "../library.ts";
import { payRange } from "../pay-range.ts";
import { advert, advertTitle } from "./advert.ts";

/** The advert as text without any layout, for the field of a job board. */
export function boardText(draft: DraftShown, library: Library, words: Words): string {
  return plain(advert(draft, library, words));
}

/** The advert as a page for the company's own site, with the data that search engines read. */
export function posting(draft: DraftShown, library: Library, words: Words): string {
  return pageHtml(advert(draft, library, words), {
    title: advertTitle(draft),
    tag: tags[words.language],
    head: jsonLd(jobPosting(draft, library, words)),
  });
}

const unitText = { hour: "HOUR", month: "MONTH", year: "YEAR" } as const;

/** `JobPosting` of schema.org. What the draft does not say is left out. */
export function jobPosting(
  draft: DraftShown,
  library: Library,
  words: Words,
): Readonly<Record<string, unknown>> {
  const [company, place, closing] = [
    textOf(draft, "company"),
    textOf(draft, "place"),
    textOf(draft, "closing"),
  ];
  const country = textOf(draft, "country");
  const range = draft.fields["isPayShown"] === false ? undefined : payRange(draft);
  return {
    "@context": "https://schema.org/",
    "@type": "JobPosting",
    title: textOf(draft, "title"),
    description: html(advert(draft, library, words).slice(1), tags[words.language]),
    ...(words.today === undefined ? {} : { datePosted: words.today }),
    ...(closing === "" ? {} : { validThrough: closing }),
    ...(company === "" ? {} : { hiringOrganization: { "@type": "Organization", name: company } }),
    ...(place === "" && country === "other"
      ? {}
      : {
          jobLocation: {
            "@type": "Place",
            address: {
              "@type": "PostalAddress",
              ...(place === "" ? {} : { addressLocality: place }),
              ...(country === "other" ? {} : { addressCountry: country.toUpperCase() }),
            },
          },
        }),
    ...(range === undefined
      ? {}
      : {
          baseSalary: {
            "@type": "MonetaryAmount",
            currency: range.currency,
            value: {
              "@type": "QuantitativeValue",
              ...(range.low === undefined ? {} : { minValue: range.low }),
              ...(range.high === undefined ? {} : { maxValue: range.high }),
              unitText: unitText[range.period],
            },
          },
        }),
  };
}
