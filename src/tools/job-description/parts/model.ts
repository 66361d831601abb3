import type { Entry, Model, Values } from "#kit/builder/record.ts";
import type { Library, ModelTexts } from "./library.ts";

/** Lines of the model's general provisions that stand in fields of their own. */
const inFields: ReadonlySet<string> = new Set(["status", "hours"]);

/**
 * The draft that the page opens on: the company and the post of the two models. They are French: where the reader
 * chooses another country, what rests on French law alone is said without it.
 */
export function model({ opening, reviewers, description, advert, abroad }: Library, chosen: Values): Model {
  const text = (of: ModelTexts, id: string): string => of[id]?.text ?? "";
  const isFrench = (chosen["country"] ?? opening["country"]) === "fr";
  const here = (found: Entries): Entries =>
    isFrench
      ? found
      : Object.fromEntries(
          Object.entries(found).map(([id, one]) => [
            id,
            { ...one, values: { text: abroad[id] ?? one.values["text"] ?? "" } },
          ]),
        );
  return {
    fields: {
      ...opening,
      evaluation: (isFrench ? undefined : abroad["evaluation"]) ?? text(description, "evaluation"),
      inShort: text(advert, "in-short"),
      access: text(advert, "access"),
    },
    lists: {
      general: entries(description, "general-provisions", (id) => !inFields.has(id)),
      duties: entries(description, "duties"),
      rights: entries(description, "rights"),
      relations: entries(description, "working-relations"),
      responsibility: here(entries(description, "responsibility")),
      reviewers: Object.fromEntries(
        reviewers.map((one, index) => [`reviewer-${String(index + 1)}`, entry(index, one)]),
      ),
      goals: entries(advert, "first-year"),
      tasks: entries(advert, "tasks"),
      required: entries(advert, "required"),
      welcome: entries(advert, "welcome"),
      process: entries(advert, "process"),
      terms: here(entries(advert, "terms")),
    },
  };
}

type Entries = Readonly<Record<string, Entry>>;

function entries(parts: ModelTexts, part: string, isTaken: (id: string) => boolean = () => true): Entries {
  const items = (parts[part]?.items ?? []).filter(({ id }) => isTaken(id));
  return Object.fromEntries(items.map(({ id, text }, index) => [id, entry(index, text)]));
}

function entry(index: number, text: string): Entry {
  return { at: index + 1, values: { text } };
}
