import { catalog } from "../data/catalog.ts";
import { dayAfter } from "../law/law-pages.ts";

/** Each day on which a rule begins to apply, or after which it no longer does, in the order of days. */
export function lawDays() {
  return [...catalog.laws.values()]
    .flatMap((file) =>
      file.texts.flatMap((text) =>
        text.articles.flatMap((article) => {
          const { from, until } = article;
          const rule = { file, text, article };
          return [
            ...(from === undefined ? [] : [{ ...rule, day: from, isLast: false, turns: from }]),
            ...(until === undefined ? [] : [{ ...rule, day: until, isLast: true, turns: dayAfter(until) }]),
          ];
        }),
      ),
    )
    .toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
}
