import type { LawFile } from "#schema/law.ts";
import { paths } from "../paths.ts";
import { checkId } from "./check-id.ts";
import { checkUnique } from "./check-unique.ts";
import type { Problems } from "./context.ts";

/** Checks that a country's file has its name, and that article ids are unique. */
export function* checkLaw({ country, texts }: LawFile, name: string): Problems {
  const file = paths.law(name);
  yield* checkId(country, name, { file, field: "country", name: "file" });
  const articles = texts.flatMap((text) => text.articles.map(({ id }) => id));
  yield* checkUnique(articles, "articles", (field) => ({ file, field }));
}
