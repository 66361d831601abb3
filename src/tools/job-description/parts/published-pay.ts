import { textOf, type Action, type DraftShown, type Note } from "#kit/builder/builder.ts";
import type { Value } from "#kit/words/phrase.ts";
import type { Words } from "#kit/words/words.ts";
import { wordsIn } from "#core/words-in.ts";

/** What is published for the role in a country: the middle half of those in it, by place. */
export interface PublishedPay {
  readonly publisher: string;
  readonly vintage: string;
  readonly currency: string;
  readonly period: "hour" | "month" | "year";
  readonly decimals: number;
  /** The key of what it counts: base pay, total cash, or not stated. */
  readonly component: string;
  /** Lower and upper quartile in whole units of the data set. A place without them is left out. */
  readonly places: readonly (readonly [name: string, low: number, high: number])[];
}

/** The part of the library that these read. */
interface HasPay {
  /** By country. */
  readonly pay: Readonly<Record<string, PublishedPay>>;
}

interface Range {
  readonly pay: PublishedPay;
  readonly name: string;
  readonly low: number;
  readonly high: number;
}

/** The range of the town typed; where it has none, of the country or of the first place published. */
export function rangeOf(draft: DraftShown, { pay }: HasPay): Range | undefined {
  const published = pay[textOf(draft, "country")];
  const town = wordsIn(textOf(draft, "place"));
  const named = published?.places.find(
    ([name]) => town.length > 0 && town.every((word) => wordsIn(name).includes(word)),
  );
  const [first] = published?.places ?? [];
  // A place of a country with many is that town's alone: it does not stand for another.
  const place = named ?? (published?.places.length === 1 ? first : undefined);
  if (published === undefined || place === undefined) return undefined;
  const scale = 10 ** published.decimals;
  return { pay: published, name: place[0], low: place[1] / scale, high: place[2] / scale };
}

/** Takes the published range into the draft. Does nothing where there is none: the note beside it says so. */
export const takePublished: Action<HasPay> = {
  id: "take-published",
  isOffered: (draft, library) => rangeOf(draft, library) !== undefined,
  patch(draft, library) {
    const range = rangeOf(draft, library);
    if (range === undefined) return {};
    const { pay, low, high } = range;
    return {
      fields: { payLow: String(low), payHigh: String(high), currency: pay.currency, period: pay.period },
    };
  },
};

/** What is published, with its source and date, and the page where more is. */
export function payNote(draft: DraftShown, library: HasPay, words: Words): Note {
  const range = rangeOf(draft, library);
  if (range === undefined)
    return {
      id: "salary",
      title: words.text("published.none"),
      text: words.text("published.see"),
      page: "tools/salary/",
    };
  const { pay, name, low, high } = range;
  const unit = { currency: pay.currency, period: pay.period, decimals: pay.decimals, derived: false };
  const figure: Value = { figure: { kind: "range", low, high }, unit };
  return {
    id: "salary",
    title: words.text("published.range", { place: name, figure, per: words.text(`per.${pay.period}`) }),
    text: words.text("published.source", {
      publisher: pay.publisher,
      vintage: pay.vintage,
      component: words.text(`component.${pay.component}`),
    }),
    page: "tools/salary/",
  };
}
