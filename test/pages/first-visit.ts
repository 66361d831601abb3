import { posix } from "node:path";
import { gzipSync } from "node:zlib";
import { base, read } from "../site/dist.ts";
import type { BuiltPage } from "./built.ts";

/**
 * What a browser with an empty cache asks for when it opens a page and nobody does anything: all that the page's HTML,
 * style sheets and scripts name, as paths below the base path. What a script imports later is not in it: Chromium holds
 * a sample of pages against this.
 */
export function askedFor({ address, html }: BuiltPage): readonly string[] {
  const asked = new Set<string>();
  const ask = (path: string): void => {
    if (asked.has(path)) return;
    asked.add(path);
    for (const next of namedBy(path)) ask(fromRoot(next, path));
  };
  for (const named of namedByPage(html)) ask(fromRoot(named, address));
  return [...asked];
}

/** Gzip, of the page and of what it asks for together. */
export function bytesOf(page: BuiltPage): number {
  return askedFor(page).reduce((sum, path) => sum + gzipBytes(path), gzipSync(page.html).length);
}

const loading = /^(?:stylesheet|icon|shortcut icon|modulepreload|preload|manifest)$/u;

function namedByPage(html: string): readonly string[] {
  const attribute = (tag: string, name: string): string =>
    new RegExp(`\\s${name}="([^"]*)"`, "u").exec(tag)?.[1]?.replaceAll("&amp;", "&") ?? "";
  const links = [...html.matchAll(/<link\b[^>]*>/gu)].flatMap(([tag]) =>
    loading.test(attribute(tag, "rel")) ? [attribute(tag, "href")] : [],
  );
  const others = [...html.matchAll(/<(?:script|img|source|iframe|video|audio|embed)\b[^>]*>/gu)].map(
    ([tag]) => attribute(tag, "src"),
  );
  return [...links, ...others].filter((path) => path !== "" && !path.startsWith("data:"));
}

const named = new Map<string, readonly string[]>();

function namedBy(path: string): readonly string[] {
  const known = named.get(path);
  if (known !== undefined) return known;
  const found = path.endsWith(".js")
    ? importedBy(read(path))
    : path.endsWith(".css")
      ? namedByStyle(read(path))
      : [];
  named.set(path, found);
  return found;
}

/** `import"./a.js"` and `import{a}from"./a.js"`; a call of `import()` asks later. */
function importedBy(script: string): readonly string[] {
  const imports = /(?:^|[;}\s])(?:import|(?:import|export)\b[^;"'()]*\bfrom)\s*["']([^"']+\.js)["']/gu;
  return [...script.matchAll(imports)].map(([, path = ""]) => path);
}

function namedByStyle(style: string): readonly string[] {
  return [...style.matchAll(/url\(\s*["']?([^"')]+)|@import\s*["']([^"']+)/gu)]
    .map(([, url, imported]) => url ?? imported ?? "")
    .filter((path) => !/^(?:data:|#)/u.test(path));
}

/** From the root of the built site. */
function fromRoot(path: string, from: string): string {
  if (path.startsWith("/")) return path.slice(path.startsWith(base) ? base.length : 1);
  return posix.join(posix.dirname(`${from}x`), path);
}

const sizes = new Map<string, number>();

/** The same files come with many pages. */
function gzipBytes(path: string): number {
  const known = sizes.get(path);
  if (known !== undefined) return known;
  const size = gzipSync(read(path)).length;
  sizes.set(path, size);
  return size;
}
