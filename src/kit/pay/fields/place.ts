import type { Market } from "#schema/market.ts";
import type { Place } from "#schema/place.ts";
import { dataChoice } from "../../fields/choice.ts";
import { textGiven, type Field, type Option, type Situation } from "../../fields/field.ts";
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
    options: (at, place = textGiven(at, "place")) => optionsAt(at, place),
    find: findAt,
    covers,
    // Where the nation alone is published there is nothing to choose.
    shown: (at) => optionsAt(at)?.length !== 1,
    alwaysInLinks: true,
  });
}

/** A place of the data set that sets the scene for this one, if it has such a one; none is chosen at first. */
export function town(): Field<string> {
  const contextAt = (at: Situation): string => summaryOf(at).opensOn.context?.dataset ?? "none";
  return dataChoice({
    fallback: () => "none",
    options: (at, asked = textGiven(at, "town")) => {
      const context = contextAt(at);
      const places = asked === "none" || context === "none" ? [] : at.market.places(context, asked);
      return places && [{ value: "none", name: { phrase: { key: "town.none" } } }, ...places.map(optionOf)];
    },
    find: (typed, at) => at.market.find?.(contextAt(at), typed)?.then((places) => places.map(optionOf)),
    shown: (at) => contextAt(at) !== "none",
  });
}

function findAt(typed: string, at: Situation): Promise<readonly Option[]> | undefined {
  return at.market.find?.(summaryOf(at).id, typed)?.then((places) => places.map(optionOf));
}

/** What the data covers, and where to look instead. */
function covers(words: Words, at: Situation): string {
  const { id, shortTitle, split } = summaryOf(at);
  const count = optionsAt(at)?.length ?? 0;
  const names = at.market.dataset(id)?.elsewhere;
  const elsewhere = names?.[words.language] ?? words.text("places.elsewhere");
  if (split === true) return elsewhere;
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
    // One place, from a tool that asks for one, is compared with those proposed where two are needed.
    fromText: (text, at) =>
      among.fromText(
        text === "" || text.includes(",") || settings.min < 2
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

/** Of a data set in parts, the places of the part that one stands in; undefined if that is not loaded yet. */
function optionsAt(at: Situation, near?: string): readonly Option[] | undefined {
  const { id, split } = summaryOf(at);
  return split === true ? at.market.places(id, near)?.map(optionOf) : placeOptions(at.market, id);
}

/**
 * The list has hundreds of places and is needed several times on each key press, so it is cached. Undefined
 * until the data set is loaded.
 */
const placeOptions = cacheByOwner((market: Market, dataset): readonly Option[] | undefined =>
  market.places(dataset)?.map(optionOf),
);

function optionOf({ id, names }: Place): Option {
  return { value: id, name: { names } };
}
