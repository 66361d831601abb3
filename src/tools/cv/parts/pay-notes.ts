import { textOf, type DraftShown, type Note } from "#kit/builder/builder.ts";
import type { Words } from "#kit/words/words.ts";

/** The fields of a market that both tools on pay ask for under the same name. */
const shared = ["dataset", "occupation", "vintage", "place", "level", "category", "sex", "age"];

/** A market as an address names it, with nothing else in it; undefined if no data set is named. */
export function marketIn(query: string): string | undefined {
  const given = new URLSearchParams(query);
  const known = shared.flatMap((name) => {
    const value = given.get(name) ?? "";
    return value === "" ? [] : [[name, value]];
  });
  return (given.get("dataset") ?? "") === "" ? undefined : new URLSearchParams(known).toString();
}

/**
 * Where the pay wanted stands: the tool that says so opens on it, after `#`, which no server receives, and in the market
 * that the reader looked at before.
 */
export function payNotes(draft: DraftShown, _library: unknown, words: Words): readonly Note[] {
  const wanted = textOf(draft, "wanted").replaceAll(/[\s\u00A0\u202F,.'’](?=\d{3}\b)/gu, "");
  const [, amount = ""] = /^\D*(\d{2,9})/u.exec(wanted) ?? [];
  const market = marketIn(textOf(draft, "market"));
  const query = market === undefined ? "" : `?${market}`;
  return [
    {
      id: "position",
      title: words.text("pay.position.title"),
      text: words.text("pay.position"),
      page: `tools/position/${query}${amount === "" ? "" : `#pay=${amount}`}`,
    },
    {
      id: "salary",
      title: words.text("pay.salary.title"),
      text: words.text("pay.salary"),
      page: `tools/salary/${query}`,
    },
  ];
}
