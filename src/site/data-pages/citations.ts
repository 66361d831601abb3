import type { LoadedDataSet } from "#catalog/catalog.ts";
import { datesText } from "#kit/result/source-text.ts";
import type { Words } from "#kit/words/words.ts";

/** A suggested citation in plain text, and what it cites. */
export interface Citation {
  readonly id: string;
  readonly of: string;
  readonly text: string;
}

/**
 * Citations of a data set: for the whole, for each occupation and for each cross-check. `address` is the data
 * set's page here. They have no access date, because the output of a build must not depend on the day. They end
 * with the dates of the latest vintage, to which a script adds how long ago these ended (`ended.ts`).
 */
export function citationsOf(
  { dataset, occupations }: LoadedDataSet,
  address: string,
  words: Words,
): readonly Citation[] {
  const { language, format } = words;
  const said = (publisher: string, vintage: string, title: string, terms: string): string =>
    words.text("cite.text", { publisher, vintage, title, address, day: format.day(dataset.reviewed), terms });
  const publisher = dataset.publisher[language];
  const vintage = dataset.vintages.map(({ names }) => names[language]).join(", ");
  const title = dataset.title[language];
  const dates = datesText(dataset.vintages.at(-1), words);
  const terms = [dataset.terms[language], dates].filter((part) => part !== "").join(" ");
  return [
    { id: "whole", of: words.text("cite.whole"), text: said(publisher, vintage, title, terms) },
    ...[...occupations].map(([id, { code, names }]) => {
      const of = code === id ? words.text("cite.coded", { code, name: names[language] }) : names[language];
      const part = words.text("cite.part", { title, part: of });
      return { id, of, text: said(publisher, vintage, part, terms) };
    }),
    ...dataset.crossChecks.map((check) => ({
      id: check.id,
      of: check.title[language],
      text: said(
        check.publisher[language],
        check.vintage[language],
        check.title[language],
        check.terms[language],
      ),
    })),
  ];
}
