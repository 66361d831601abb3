import type { LawFile } from "#schema/law.ts";
import { paths } from "../paths.ts";
import { checkId } from "./check-id.ts";
import { checkUnique } from "./check-unique.ts";
import type { Problems } from "./context.ts";

/** Checks that a country's file has its name, that article ids are unique, and that each number makes a name. */
export function* checkLaw({ country, texts }: LawFile, name: string): Problems {
  const file = paths.law(name);
  yield* checkId(country, name, { file, field: "country", name: "file" });
  const articles = texts.flatMap((text) => text.articles.map(({ id }) => id));
  yield* checkUnique(articles, "articles", (field) => ({ file, field }));
  for (const { id, after, articles: numbered } of texts) {
    const bare = numbered.find((one) => one.number !== undefined && one.name === undefined);
    if (after !== undefined || bare === undefined) continue;
    yield {
      file,
      field: `texts, ${id}, after`,
      id: "missing",
      got: "nothing",
      expected: `the text's name after a number, for article "${bare.id}"`,
      fix: "Write it, or give the article a name.",
    };
  }
}
