import { readTools } from "#site/build/read-tools.ts";
import { languages } from "#schema/names.ts";
import { root } from "../setup/root.mjs";

/** A kind of page, by one page of it. */
export interface PageType {
  readonly name: string;
  readonly path: string;
  /** A calculator whose address asks for a case wakes at once: its visit ends when the case is shown. */
  readonly wakes?: true;
}

/** The page that stands in both sites, with the same words. */
export const guide = "roles/account-manager/duties/";

const inEachLanguage: readonly PageType[] = [
  { name: "home", path: "" },
  { name: "guide", path: guide },
  { name: "guide with a table", path: "roles/account-manager/levels-and-pay/" },
  { name: "data set, 530 areas", path: "data/us-oflc-2025/" },
  { name: "catalogue of data sets", path: "data/" },
  { name: "API", path: "data/api/" },
];

/** Each tool as it opens, and by the address of the first key it is timed with. */
const tools: readonly PageType[] = (await readTools(root)).flatMap(({ id, bench: [first] = [] }) => [
  { name: id, path: `tools/${id}/` },
  ...(first === undefined
    ? []
    : [{ name: `${id}, by its address`, path: `tools/${id}/?${first.query}`, wakes: true } as const]),
]);

export const pageTypes: readonly PageType[] = [
  ...languages.flatMap((language) =>
    [...inEachLanguage, ...tools].map((type) => ({
      ...type,
      name: `${type.name}, ${language}`,
      path: `${language}/${type.path}`,
    })),
  ),
  { name: "choice of language", path: "" },
  { name: "404", path: "404.html" },
];

export const vanillaTypes: readonly PageType[] = languages.map((language) => ({
  name: `guide, ${language}`,
  path: `${language}/${guide}`,
}));
