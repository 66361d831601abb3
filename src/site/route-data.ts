import { defineRouteMiddleware } from "@astrojs/starlight/route-data";
import { sectionOf } from "./navigation.ts";
import { languageOf } from "./words.ts";

/** Each page carries the links of its own section, its neighbours in it, and a head without what nobody reads. */
export const onRequest = defineRouteMiddleware(async ({ locals, url }) => {
  const route = locals.starlightRoute;
  const links = await sectionOf(languageOf(route.locale), url.pathname);
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
  route.head = route.head.filter(({ tag, attrs }) => tag !== "meta" || !unread.has(String(attrs?.["name"])));
  // A page is a few kilobytes: it is painted once it is whole, or its parts would move while it comes in.
  route.head.push({ tag: "link", attrs: { rel: "expect", href: "#foot", blocking: "render" } });
});

const unread = new Set(["generator", "twitter:card"]);
