import { pageAddress } from "#kit/address.ts";
import type { Language } from "#schema/text.ts";
import { moments } from "#schema/checklist.ts";
import { lawTopics } from "#schema/law.ts";
import { datasets } from "../data/catalog.ts";
import { checklists } from "../checklists/checklists.ts";
import { lawFiles, lawPath, topicPath } from "../law/law-pages.ts";
import { firstRole, hasRolesIndex, pagesOf, rolesIndex, type SitePage } from "./pages.ts";

export const base = import.meta.env.BASE_URL.replace(/\/?$/u, "/");

/** The sections of the site in the header, in order. Sections that have no page are left out. */
const sections = [
  { key: "nav.role", folder: "roles", path: hasRolesIndex ? rolesIndex : `roles/${firstRole ?? ""}` },
  { key: "nav.hiring", folder: "hiring", path: "hiring" },
  { key: "nav.onboarding", folder: "onboarding", path: "onboarding" },
  { key: "nav.performance", folder: "performance", path: "performance" },
  { key: "nav.tools", folder: "tools", path: "tools" },
  { key: "nav.checklists", folder: "checklists", path: "checklists" },
  { key: "nav.data", folder: "data", path: "data" },
] as const;

export interface Link {
  readonly href: string;
  readonly label: string;
  readonly current: boolean;
}

export interface MainLink {
  readonly key: string;
  readonly href: string;
  readonly current: boolean;
}

/** The path of a page under its language's folder: "" for home, "tools/salary". */
export function pathOf(pathname: string): string {
  return pathname
    .slice(base.length)
    .replace(/^[^/]+\/?/u, "")
    .replace(/\/$/u, "");
}

export async function mainLinks(language: Language, pathname: string): Promise<readonly MainLink[]> {
  const pages = await pagesOf(language);
  const here = pathOf(pathname);
  return sections
    .filter(({ path }) => pages.has(path))
    .map(({ key, folder, path }) => ({
      key,
      href: pageAddress(base, language, path),
      current: here === folder || here.startsWith(`${folder}/`),
    }));
}

/** A group of pages within a section. */
export interface LinkGroup {
  /** If a section has several groups: the group's id on the page, and the key of its title. */
  readonly id?: string;
  readonly title?: string;
  readonly links: readonly Link[];
}

/** The pages of the section that a page belongs to, in order. Empty if the page belongs to none. */
export async function sectionOf(language: Language, pathname: string): Promise<readonly LinkGroup[]> {
  const pages = await pagesOf(language);
  const here = pathOf(pathname);
  const linked = (paths: readonly string[]): readonly Link[] =>
    paths.flatMap((path) => pages.get(path) ?? []).map((page) => linkTo(page, language, here));
  const [folder = "", id = ""] = here.split("/");
  if (folder === "checklists") return id === "" ? [] : checklistGroups(linked);
  if (here === rolesIndex) return [];
  if (folder === "law") return id === "" ? [] : lawGroups(language, linked);
  const section = folder === "roles" ? `roles/${id}` : folder;
  const paths =
    folder === "data" ? (id === "" ? [] : dataPages()) : guided.has(folder) ? inOrder(pages, section) : [];
  const links = linked(paths);
  return links.length > 1 ? [{ links }] : [];
}

/** Checklists grouped by moment of work. */
function checklistGroups(linked: (paths: readonly string[]) => readonly Link[]): readonly LinkGroup[] {
  return moments
    .map((moment) => ({
      id: `side-nav-${moment}`,
      title: `checklists.when.${moment}`,
      links: linked(
        checklists
          .filter(({ checklist }) => checklist.when === moment)
          .map(({ checklist }) => `checklists/${checklist.id}`),
      ),
    }))
    .filter(({ links }) => links.length > 0);
}

/** The law by country, then by topic. */
function lawGroups(
  language: Language,
  linked: (paths: readonly string[]) => readonly Link[],
): readonly LinkGroup[] {
  return [
    {
      id: "side-nav-countries",
      title: "law.by-country",
      links: linked(["law", ...lawFiles(language).map(lawPath)]),
    },
    { id: "side-nav-topics", title: "law.by-topic", links: linked(lawTopics.map(topicPath)) },
  ];
}

/** The sections whose pages are meant to be read in order. */
const guided: ReadonlySet<string> = new Set(["roles", "hiring", "onboarding", "performance", "about"]);

/** A section's opening page, then the pages under it in the order that their guides set. */
function inOrder(pages: ReadonlyMap<string, SitePage>, section: string): readonly string[] {
  return [...pages.values()]
    .filter(({ path }) => path === section || path.startsWith(`${section}/`))
    .toSorted((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity) || (a.path < b.path ? -1 : 1))
    .map(({ path }) => path);
}

function dataPages(): readonly string[] {
  return ["data", ...datasets.map(({ dataset }) => `data/${dataset.id}`), "data/minimum-wages", "data/api"];
}

/** The links from home down to the parent of this page. Folders without a page are left out. */
export async function crumbsOf(language: Language, pathname: string): Promise<readonly Link[]> {
  const pages = await pagesOf(language);
  const here = pathOf(pathname);
  const folders = here.split("/").filter((folder) => folder !== "");
  const paths = ["", ...folders.map((_, index) => folders.slice(0, index + 1).join("/"))];
  return paths
    .flatMap((path) => pages.get(path) ?? [])
    .map((page) => ({ ...linkTo(page, language, here), label: page.crumb ?? page.label }));
}

function linkTo(page: SitePage, language: Language, here: string): Link {
  return { href: pageAddress(base, language, page.path), label: page.label, current: page.path === here };
}
