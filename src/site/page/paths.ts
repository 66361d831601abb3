import { getCollection } from "astro:content";
import { languages } from "#schema/names.ts";
import type { Language } from "#schema/text.ts";
import { tools } from "../../tools/index.ts";
import { catalog, datasets, roles } from "../data/catalog.ts";
import { checklistOf, checklists, shownChecklist } from "../checklists/checklists.ts";
import { termsByGroup } from "../glossary/glossary.ts";
import { dataSections } from "../data-pages/data-sections.ts";
import { mapped } from "../maps/place-map.ts";
import { hasRolesIndex, rolePath } from "./pages.ts";
import { siteWords } from "../words/words.ts";

/** The pages that each route generates. The route files themselves contain no logic. */
export function languagePaths() {
  return languages.map((lang) => ({ params: { lang } }));
}

/** The list of roles only exists if there are several. */
export function rolesIndexPaths() {
  return hasRolesIndex ? languagePaths() : [];
}

export function toolPaths() {
  return languages.flatMap((lang) => tools.map(({ id }) => ({ params: { lang, tool: id } })));
}

export function datasetPaths() {
  return languages.flatMap((lang) =>
    datasets.map(({ dataset }) => ({ params: { lang, dataset: dataset.id } })),
  );
}

export function mapPaths() {
  return languages.flatMap((lang) => mapped.map((dataset) => ({ params: { lang, dataset } })));
}

export function checklistPaths() {
  return languages.flatMap((lang) =>
    checklists.map(({ checklist }) => ({ params: { lang, checklist: checklist.id } })),
  );
}

/** The sections of all roles that no guide in MDX replaces. */
export async function rolePaths() {
  const written = new Set((await getCollection("docs")).map(({ id }) => id));
  return languages.flatMap((lang) =>
    roles.flatMap(({ role }) =>
      role.sections
        .filter((section) => !written.has(`${lang}/${rolePath(role.id, section)}`))
        .map((section) => ({
          params: { lang, section: rolePath(role.id, section).replace(/^roles\//u, "") },
          props: { role: role.id, section },
        })),
    ),
  );
}

export function roleSectionPage(id: string, section: string, language: Language) {
  const found = catalog.roles.get(id);
  const words = found?.words[language].sections[section];
  if (found === undefined || words === undefined)
    throw new Error(`Role "${id}" has no section "${section}".`);
  return {
    title: words.title,
    description: words.lead,
    lead: words.lead,
    lastUpdated: new Date(`${found.role.reviewed}T00:00:00Z`),
    role: id,
    rests: [`role:${id}`],
  };
}

export function datasetPage(id: string, language: Language) {
  const loaded = catalog.datasets.get(id);
  if (loaded === undefined) throw new Error(`No data set "${id}".`);
  const { dataset } = loaded;
  const words = siteWords(language);
  return {
    frontmatter: {
      title: dataset.title[language],
      description: dataset.citation[language],
      lead: dataset.citation[language],
      lastUpdated: new Date(`${dataset.reviewed}T00:00:00Z`),
    },
    headings: dataSections(loaded, words),
  };
}

export function mapPage(id: string, language: Language) {
  const dataset = catalog.datasets.get(id)?.dataset;
  if (dataset === undefined) throw new Error(`No data set "${id}".`);
  const words = siteWords(language);
  const lead = words.text("map.lead");
  return {
    title: words.text("map.title", { dataset: { names: dataset.shortTitle } }),
    description: lead,
    lead,
    tableOfContents: false as const,
  };
}

export function checklistPage(id: string, language: Language) {
  const { title, lead } = shownChecklist(id, language);
  const { keywords } = checklistOf(id).words[language];
  return {
    title,
    description: lead,
    lead,
    keywords: [
      siteWords(language).text("checklists.words"),
      ...(keywords === undefined ? [] : [keywords]),
    ].join(", "),
    tableOfContents: false as const,
  };
}

export function glossaryPage(language: Language) {
  const words = siteWords(language);
  const lead = words.text("glossary.lead", { count: catalog.glossary.size });
  return {
    frontmatter: {
      title: words.text("glossary.title"),
      description: lead,
      lead,
      keywords: words.text("glossary.keywords"),
    },
    headings: termsByGroup(language).map(({ group }) => ({
      depth: 2,
      slug: `group-${group}`,
      text: words.text(`glossary.group.${group}`),
    })),
  };
}
