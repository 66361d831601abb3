import type { Market } from "#schema/market.ts";
import { dataChoice } from "../../fields/choice.ts";
import type { Field, Option, Situation } from "../../fields/field.ts";
import { severalAmong } from "../../fields/several.ts";
import type { Words } from "../../words/words.ts";
import { cacheByOwner } from "../../memoize/cache-by-owner.ts";
import { summaryOf } from "./summary-of.ts";

/** A place that has a figure in the data set. */
export function place(): Field<string> {
  return dataChoice({
    fallback: (at) => {
      const { place: first, placeIn } = summaryOf(at).opensOn;
      return placeIn?.[at.language] ?? first;
    },
    options: optionsAt,
    covers,
    // Where the nation alone is published there is nothing to choose.
    shown: (at) => optionsAt(at)?.length !== 1,
    alwaysInLinks: true,
  });
}

/** What the data covers, and where to look instead. */
function covers(words: Words, at: Situation): string {
  const { id, shortTitle } = summaryOf(at);
  const count = optionsAt(at)?.length ?? 0;
  const names = at.market.dataset(id)?.elsewhere;
  const elsewhere = names?.[words.language] ?? words.text("places.elsewhere");
  return words.text("places.covered", { count, title: { names: shortTitle }, elsewhere });
}

/**
 * Several places of the data set, in the order chosen. By default those that the data set proposes for
 * comparison.
 */
export function places(settings: { readonly min: number; readonly max: number }): Field<readonly string[]> {
  const among = severalAmong(settings, optionsAt);
  const proposed = (at: Situation): readonly string[] => {
    const { place: first, compare } = summaryOf(at).opensOn;
    return compare ?? [first];
  };
  return {
    ...among,
    covers,
    control: "places",
    alwaysInLinks: true,
    fallback: proposed,
    // One place, from a tool that asks for one, is compared with those proposed.
    fromText: (text, at) =>
      among.fromText(
        text === "" || text.includes(",")
          ? text
          : [...new Set([text, ...proposed(at)])].slice(0, settings.max).join(),
        at,
      ),
  };
}

/** One of the places chosen in another field, by default the first. `options` are those of that field. */
export function oneOf(field: string, options = optionsAt): Field<string> {
  const chosen = ({ given }: Situation): readonly string[] => {
    const value = given[field];
    return Array.isArray(value) ? value.map(String) : [];
  };
  return dataChoice({
    fallback: (at) => chosen(at)[0] ?? "none",
    options: (at) => {
      const all = options(at);
      return all && chosen(at).flatMap((id) => all.find((option) => option.value === id) ?? []);
    },
  });
}

function optionsAt(at: Situation): readonly Option[] | undefined {
  return placeOptions(at.market, summaryOf(at).id);
}

/**
 * The list has hundreds of places and is needed several times on each key press, so it is cached. Undefined
 * until the data set is loaded.
 */
const placeOptions = cacheByOwner((market: Market, dataset): readonly Option[] | undefined =>
  market.places(dataset)?.map(({ id, names }) => ({ value: id, name: { names } })),
);
