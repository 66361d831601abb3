import { tags } from "#kit/words/format.ts";
import { catalog } from "../data/catalog.ts";
import { article } from "./article.ts";
import { breadcrumbs } from "./breadcrumbs.ts";
import { dataset } from "./dataset.ts";
import { faq } from "./faq.ts";
import { occupation } from "./occupation.ts";
import { termSet } from "./term-set.ts";
import type { DescribedPage } from "./described-page.ts";
import type { Thing } from "./thing.ts";

/** The types of schema.org that have a language property. */
const works: ReadonlySet<string> = new Set(["Article", "FAQPage", "DefinedTermSet", "Dataset"]);

/** The structured data of a page (schema.org). It only repeats what the page's text says. */
export function structured(page: DescribedPage): readonly Thing[] {
  const [folder = "", id = "", section = ""] = page.path.split("/");
  const role = folder === "roles" ? catalog.roles.get(id) : undefined;
  const set = folder === "data" ? catalog.datasets.get(id) : undefined;
  const things: Thing[] = [];
  if (page.above.length > 0) things.push(breadcrumbs(page));
  if (role !== undefined && section === "") things.push(occupation(page, role));
  if (role !== undefined && section === "questions") things.push(faq(page, role));
  else if (set !== undefined) things.push(dataset(page, set));
  else if (folder === "glossary") things.push(termSet(page));
  else if (page.reviewed !== undefined) things.push(article(page));
  return things.map((thing) => ({
    "@context": "https://schema.org",
    ...thing,
    ...(works.has(thing["@type"]) ? { inLanguage: tags[page.language] } : {}),
  }));
}
