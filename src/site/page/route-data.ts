import { defineRouteMiddleware } from "@astrojs/starlight/route-data";
import { fileAddress } from "#kit/address.ts";
import { base, crumbsOf, pathOf, sectionOf } from "./navigation.ts";
import { feedPath } from "../changes/feed.ts";
import { filled } from "../guides/numbers.ts";
import { structured } from "../structured/of-page.ts";
import { inputsOf, tools } from "../../tools/index.ts";
import layers from "../styles/page/layers.css?inline";
import rows from "../styles/tools/rows.css?inline";
import { twinOf } from "./twin.ts";
import { languageOf, siteWords } from "../words/words.ts";

/** Sets each page's links to its section, its previous and next page, and a head without unused tags. */
export const onRequest = defineRouteMiddleware(async ({ locals, url, site }) => {
  const route = locals.starlightRoute;
  const language = languageOf(route.locale);
  const words = siteWords(language);
  const groups = await sectionOf(language, url.pathname);
  const entries = groups
    .flatMap(({ links }) => links)
    .map(({ href, label, current }) => ({
      type: "link" as const,
      label,
      href,
      isCurrent: current,
      badge: undefined,
      attrs: {},
    }));
  const here = entries.findIndex(({ isCurrent }) => isCurrent);
  route.sidebar = entries;
  route.hasSidebar = entries.length > 0;
  route.pagination = { prev: entries[here - 1], next: here < 0 ? undefined : entries[here + 1] };
  route.head = route.head
    .filter(({ tag, attrs }) => tag !== "meta" || !unread.has(String(attrs?.["name"])))
    .map((one) => {
      // Placeholders for numbers are also replaced in titles and descriptions.
      const content = one.attrs?.["content"];
      return {
        ...one,
        ...(one.tag === "title" && one.content !== undefined ? { content: filled(one.content, words) } : {}),
        ...(typeof content === "string" ? { attrs: { ...one.attrs, content: filled(content, words) } } : {}),
      };
    });
  const path = pathOf(url.pathname);
  const { title, description = "" } = route.entry.data;
  // Guides, and the law they refer to, have a plain-text version.
  if (route.entry.filePath.startsWith("content/") || path === "law" || path.startsWith("law/")) {
    const href = fileAddress(base, twinOf(language, path));
    route.head.push({ tag: "link", attrs: { rel: "alternate", type: "text/markdown", href } });
  }
  // It stands before the style sheet, so it begins with the order of the layers: the first to name them decides it.
  if (hasRows(path)) route.head.push({ tag: "style", content: layers + rows });
  if (path === "" || path === "about/changes") {
    const href = fileAddress(base, feedPath(language));
    const title = words.text("changes.feed");
    route.head.push({ tag: "link", attrs: { rel: "alternate", type: "application/atom+xml", title, href } });
  }
  // Metadata needs absolute addresses. Without the site's own address, leave it out.
  if (site !== undefined) {
    const absolute = (address: string): string => new URL(address, site).href;
    const things = structured({
      language,
      path,
      title: filled(title, words),
      description: filled(description, words),
      reviewed: route.lastUpdated?.toISOString().slice(0, 10),
      above: (await crumbsOf(language, url.pathname)).filter(({ current }) => !current),
      absolute,
      here: absolute(url.pathname),
    });
    for (const thing of things) {
      const content = JSON.stringify(thing).replaceAll("<", String.raw`\u003c`);
      route.head.push({ tag: "script", attrs: { type: "application/ld+json" }, content });
    }
  }
  // Pages have only a few kilobytes. Block rendering until the page is complete, so that its parts do not
  // move while it loads.
  route.head.push({ tag: "link", attrs: { rel: "expect", href: "#foot", blocking: "render" } });
});

const unread = new Set(["generator", "twitter:card"]);

/** Only a tool whose reader fills in rows needs their look: a few rules, for which another request would cost more. */
function hasRows(path: string): boolean {
  const tool = tools.find(({ id }) => path === `tools/${id}`);
  return tool !== undefined && Object.values(inputsOf(tool.id)).some(({ columns }) => columns !== undefined);
}
