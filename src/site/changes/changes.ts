import { changeKinds } from "#schema/change.ts";
import type { Localised } from "#schema/text.ts";
import { catalog, datasets } from "../data/catalog.ts";

/** A dated change of figures or of law. */
export interface DatedChange {
  /** Never changes: feed readers know it by this. */
  readonly key: string;
  readonly day: string;
  readonly about: (typeof changeKinds)[number];
  readonly text: Localised;
  /** The pages it concerns, without the language. */
  readonly pages: readonly string[];
}

/** Changes of data sets, and those that belong to none of them, newest first. */
export const changes: readonly DatedChange[] = [
  ...[...catalog.changes.values()].map(({ id, ...change }): DatedChange => ({ key: id, ...change })),
  ...datasets.flatMap(({ dataset }) =>
    dataset.changes.map(({ day, text }): DatedChange => ({
      key: `${dataset.id}-${day}`,
      day,
      about: "figures",
      text,
      pages: [`data/${dataset.id}`],
    })),
  ),
].toSorted((a, b) => (a.day === b.day ? (a.key < b.key ? -1 : 1) : a.day < b.day ? 1 : -1));

/** A page's changes of one day and one text: data sets first published together stand in one line. */
export interface ChangeGroup {
  readonly text: Localised;
  readonly pages: readonly string[];
}

/** By day, newest first; figures before law. */
export function changesByDay(all: readonly DatedChange[]) {
  const days = [...new Set(all.map(({ day }) => day))];
  return days.map((day) => ({
    day,
    groups: changeKinds.flatMap((about) =>
      grouped(all.filter((one) => one.day === day && one.about === about)),
    ),
  }));
}

function grouped(changes: readonly DatedChange[]): readonly ChangeGroup[] {
  const texts = [...new Set(changes.map(({ text }) => text.en))];
  return texts.flatMap((text) => {
    const alike = changes.filter((one) => one.text.en === text);
    const [first] = alike;
    return first === undefined ? [] : [{ text: first.text, pages: alike.flatMap(({ pages }) => pages) }];
  });
}
