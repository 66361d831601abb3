import { html } from "#documents/html.ts";
import type { Block } from "#documents/tree.ts";

/** A page of HTML that stands alone: it opens in any browser, and a recruiting site takes its body. */
export function pageHtml(
  blocks: readonly Block[],
  about: { readonly title: string; readonly tag: string; readonly head?: string },
): string {
  const title = about.title.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return [
    "<!doctype html>",
    `<html lang="${about.tag}">`,
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title>`,
    "<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem}</style>",
    ...(about.head === undefined ? [] : [about.head]),
    "</head>",
    `<body>${html(blocks, about.tag)}</body>`,
    "</html>",
    "",
  ].join("\n");
}

/** Data for search engines inside a page. A closing tag in the reader's text cannot end the script. */
export function jsonLd(data: Readonly<Record<string, unknown>>): string {
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll("<", String.raw`\u003c`)}</script>`;
}
