import { getCollection } from "astro:content";
import { lawTopics } from "#schema/law.ts";
import type { Language } from "#schema/text.ts";
import { textsOf, tools } from "../../tools/index.ts";
import { catalog, datasets, roles } from "../data/catalog.ts";
import { checklists } from "../checklists/checklists.ts";
import { filled } from "../guides/numbers.ts";
import { lawFiles, lawPath, topicPath } from "../law/law-pages.ts";
import { mapped } from "../maps/place-map.ts";
import { siteWords } from "../words/words.ts";

/** A page of the site in one language: its path under the language's folder, and its names. */
export interface SitePage {
  readonly path: string;
  readonly title: string;
  /** The name in menus. */
  readonly label: string;
  /** The name in breadcrumbs, if the menu's name is too vague there: "Overview". */
  readonly crumb?: string;
  readonly kind: "guide" | "tool" | "data" | "checklist";
  readonly description?: string;
  /** Its position in the section, lowest first. */
  readonly order?: number;
}

/** The site's first role. "Role" in the menu opens it. */
export const firstRole = roles[0]?.role.id;

/** The page that lists the roles, if there are several. With one role, the menu opens that role's page. */
export const rolesIndex = "roles";
export const hasRolesIndex = roles.length > 1;

/** All pages of a language, by path. Menus, links by id and breadcrumbs only show pages from this map. */
export async function pagesOf(language: Language): Promise<ReadonlyMap<string, SitePage>> {
  const words = siteWords(language);
  const guide = (path: string, title: string, label = title): SitePage => ({
    path,
    title,
    label,
    kind: "guide",
  });
  const pages: SitePage[] = [
    guide("", words.text("home.title"), words.text("not-found.home")),
    { ...guide("tools", words.text("tools.title")), kind: "tool" },
    { ...guide("data", words.text("data.title")), kind: "data" },
    { ...guide("checklists", words.text("checklists.title")), kind: "checklist" },
    guide("glossary", words.text("glossary.title")),
    guide("law", words.text("law.index.title"), words.text("law.label")),
    ...lawFiles(language).map((file) =>
      guide(lawPath(file), words.text("law.title", { country: file.name[language] }), file.name[language]),
    ),
    ...lawTopics.map((topic) => {
      const name = words.text(`law.topic.${topic}`);
      return guide(topicPath(topic), words.text("law.topic-of", { topic: name }), name);
    }),
    ...(hasRolesIndex ? [guide(rolesIndex, words.text("roles.title"))] : []),
    ...tools.map(({ id }): SitePage => {
      const texts = textsOf(id, language);
      const title = texts["title"] ?? id;
      return { path: `tools/${id}`, title, label: title, kind: "tool", description: texts["summary"] ?? "" };
    }),
    ...checklists.map(({ checklist: { id }, words: said }): SitePage => ({
      ...guide(`checklists/${id}`, said[language].title),
      kind: "checklist",
    })),
    ...datasets.map(({ dataset }): SitePage => ({
      path: `data/${dataset.id}`,
      title: dataset.title[language],
      label: dataset.shortTitle[language],
      kind: "data",
    })),
    { ...guide("data/maps", words.text("maps.title")), kind: "data" },
    ...mapped.map((id): SitePage => {
      const names = catalog.datasets.get(id)?.dataset.shortTitle;
      const title = words.text("map.title", { dataset: names === undefined ? id : { names } });
      return { path: `data/${id}/map`, title, label: title, kind: "data" };
    }),
    ...roles.flatMap(({ role, words: roleWords }) =>
      role.sections.map((section, index): SitePage => {
        const title = roleWords[language].sections[section]?.title ?? section;
        const page = { ...guide(rolePath(role.id, section), title), order: index + 1 };
        return section === "overview" ? { ...page, crumb: roleWords[language].name } : page;
      }),
    ),
  ];
  const written = await getCollection("docs", ({ id }) => id.startsWith(`${language}/`));
  for (const { id, data } of written) {
    const path = id.slice(language.length + 1);
    const section = `nav.${path}`;
    const page = {
      ...guide(path, filled(data.title, words), data.sidebar.label ?? data.title),
      // In breadcrumbs, a section's opening page has the name of the section.
      ...(words.has(section) ? { crumb: words.text(section) } : {}),
    };
    pages.push(data.sidebar.order === undefined ? page : { ...page, order: data.sidebar.order });
  }
  // A guide in MDX replaces the generated section with the same slug, and keeps its position.
  const byPath = new Map<string, SitePage>();
  for (const page of pages) byPath.set(page.path, { ...byPath.get(page.path), ...page });
  return byPath;
}

/** The overview is at the role's own address. */
export function rolePath(role: string, section: string): string {
  return section === "overview" ? `roles/${role}` : `roles/${role}/${section}`;
}
