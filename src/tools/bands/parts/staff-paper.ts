import type { Paper, Section } from "#kit/result/result.ts";
import type { Phrase, Value } from "#kit/words/phrase.ts";
import type { Texts } from "#kit/words/words.ts";
import { bandTable } from "./structure-tables.ts";
import type { Values } from "./values.ts";

const texts = import.meta.glob<Texts>("./paper/texts.*.json", { import: "default" });

/** One page that explains the structure to staff: what a band is, the bands, what decides, where the figures come from. */
export function staffPaper(values: Values): Paper {
  return {
    id: "staff",
    name: { key: "paper.staff" },
    title: { key: "paper.title" },
    sections: () => sectionsOf(values),
    texts: async (language) => (await texts[`./paper/texts.${language}.json`]?.()) ?? {},
  };
}

function sectionsOf(values: Values): readonly Section[] {
  const { bands, market, input, zones } = values;
  const text = (id: string, phrase: Phrase): Section => ({ is: "text", id, text: phrase });
  const group = (id: string, sections: readonly Section[]): Section => ({
    is: "group",
    id,
    title: { key: `paper.${id}` },
    sections,
  });
  const day: Value = { day: input.applies ?? "" };
  // A citation is a sentence of its own elsewhere: here it stands inside one.
  const unended = (text: string): string => text.replace(/\.$/u, "");
  const source =
    market?.references.map(({ data: { dataset } }): Value => {
      const { fr, en } = dataset.citation;
      return { names: { fr: unended(fr), en: unended(en) } };
    }) ?? [];
  return [
    text(
      "from",
      input.applies === undefined ? { key: "paper.from-open" } : { key: "paper.from", values: { day } },
    ),
    group("what", [text("what-text", { key: "paper.what-text" })]),
    // Without the columns that only its makers need.
    {
      is: "table",
      id: "bands",
      table: { ...bandTable(values), columns: bandTable(values).columns.slice(0, 3) },
    },
    ...(zones.zones.length === 0
      ? []
      : [
          text("zones", {
            key: "paper.zones",
            values: {
              zones: {
                list: zones.zones.map(({ name, factor }) => ({
                  phrase: { key: "zone", values: { name, factor: { percent: factor, decimals: 0 } } },
                })),
              },
            },
          }),
        ]),
    group("place", [text("place-text", { key: "paper.place-text" })]),
    group("made", [
      text("made-text", {
        key: market === undefined ? "paper.made-own" : "paper.made-market",
        values: {
          sources: { list: source },
          spread: { percent: bands[0]?.spread ?? 0, decimals: 0 },
        },
      }),
    ]),
    group("ask", [text("ask-text", { key: "paper.ask-text" })]),
  ];
}
