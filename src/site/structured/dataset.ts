import type { LoadedDataSet } from "#catalog/catalog.ts";
import { apiFolder, fileAddress } from "#kit/address.ts";
import { base } from "../page/navigation.ts";
import type { DescribedPage } from "./described-page.ts";
import type { Thing } from "./thing.ts";

/** A data set: its publisher, coverage, terms and files. */
export function dataset({ language, absolute, here }: DescribedPage, loaded: LoadedDataSet): Thing {
  const { dataset: set, occupations } = loaded;
  const file = (name: string): string =>
    absolute(fileAddress(base, `${apiFolder}datasets/${set.id}/${name}`));
  return {
    "@type": "Dataset",
    name: set.title[language],
    description: set.method[language],
    url: here,
    identifier: set.id,
    creator: { "@type": "Organization", name: set.publisher[language] },
    citation: set.citation[language],
    ...(set.url === undefined ? {} : { isBasedOn: set.url }),
    usageInfo: { "@type": "CreativeWork", text: set.terms[language] },
    dateModified: set.reviewed,
    temporalCoverage: set.vintages.map(({ names }) => names[language]).join(", "),
    variableMeasured: [...occupations.values()].map(({ names }) => names[language]),
    distribution: [...occupations.keys()].flatMap((id) =>
      [
        { extension: "json", type: "application/json" },
        { extension: "csv", type: "text/csv" },
      ].map(({ extension, type }) => ({
        "@type": "DataDownload",
        encodingFormat: type,
        contentUrl: file(`${id}.${extension}`),
      })),
    ),
  };
}
