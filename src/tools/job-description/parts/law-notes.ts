import { textGiven } from "#kit/fields/field.ts";
import type { DraftShown, Note, ShownLaw } from "#kit/builder/builder.ts";
import type { Words } from "#kit/words/words.ts";
import type { Library } from "./library.ts";

/** The rules about adverts that hold in the reader's place. Without a region, all of the country's are listed. */
export function advertLaws({ fields }: Pick<DraftShown, "fields">, { laws }: Library): readonly ShownLaw[] {
  const country = textGiven({ given: fields }, "country");
  const region = textGiven({ given: fields }, "region");
  return laws.filter(
    (law) =>
      law.advert !== undefined &&
      law.countries.includes(country) &&
      (law.region === undefined || region === "all" || holdsIn(region, law.region)),
  );
}

/** The rules of a state hold in its towns. */
function holdsIn(region: string, of: string): boolean {
  return region === of || (region === "new-york-city" && of === "new-york-state");
}

export function advertNotes(draft: DraftShown, library: Library, words: Words): readonly Note[] {
  const laws = advertLaws(draft, library);
  return laws.length === 0
    ? [{ id: "none", title: words.text("law.none.title"), text: words.text("law.none") }]
    : laws.map(({ id, name, says }) => ({ id, title: name, text: says }));
}
