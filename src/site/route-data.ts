import { defineRouteMiddleware } from "@astrojs/starlight/route-data";
import { sectionOf } from "./navigation.ts";
import { filled } from "./numbers.ts";
import { languageOf, siteWords } from "./words.ts";

/** Each page carries the links of its own section, its neighbours in it, and a head without what nobody reads. */
export const onRequest = defineRouteMiddleware(async ({ locals, url }) => {
  const route = locals.starlightRoute;
  const language = languageOf(route.locale);
  const words = siteWords(language);
  const links = await sectionOf(language, url.pathname);
  const entries = links.map(({ href, label, current }) => ({
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
      // Numbers of the data stand in titles and descriptions as they do in prose.
      const content = one.attrs?.["content"];
      return {
        ...one,
        ...(one.tag === "title" && one.content !== undefined ? { content: filled(one.content, words) } : {}),
        ...(typeof content === "string" ? { attrs: { ...one.attrs, content: filled(content, words) } } : {}),
      };
    });
  // A page is a few kilobytes: it is painted once it is whole, or its parts would move while it comes in.
  route.head.push({ tag: "link", attrs: { rel: "expect", href: "#foot", blocking: "render" } });
});

const unread = new Set(["generator", "twitter:card"]);
