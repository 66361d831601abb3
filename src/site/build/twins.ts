import { toMdast } from "hast-util-to-mdast";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { toMarkdown } from "mdast-util-to-markdown";
import { fromHtml } from "hast-util-from-html";

/** The content of a guide, without the page around it. */
export interface Twin {
  /** The path from the root of the site: "en/hiring/funnel.md". */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly text: string;
}

const link = /<link rel="alternate" type="text\/markdown" href="([^"]*)"/u;
const main = /<main\b[\s\S]*?<\/main>/u;
/** Interactive parts, which make no sense in plain text. */
const leftOut =
  /<button\b[\s\S]*?<\/button>|<span class="definition"[\s\S]*?<\/span>|<svg\b[\s\S]*?<\/svg>|<div class="take brief-take">[\s\S]*?<\/div>|<p class="brief-status"[\s\S]*?<\/p>|<nav\b[\s\S]*?<\/nav>/gu;

const cell = /<t([dh])\b[^>]*>[\s\S]*?<\/t\1>/gu;

const note = /<small\b[^>]*>\s*([^\s(][\s\S]*?)<\/small>/gu;

/** Small text stands under the text it is a note to. On one line with it, it stands in brackets. */
function prepared(body: string): string {
  return body.replaceAll(leftOut, "").replaceAll(cell, inOneLine).replaceAll(note, "<small>($1)</small>");
}

/** A table of Markdown has one line a row, so the items of a list in a cell follow each other. */
function inOneLine(html: string): string {
  return html.replaceAll(/<\/li>\s*<li\b[^>]*>/gu, "; ").replaceAll(/<\/?(?:ul|ol|li)\b[^>]*>/gu, " ");
}

/** The plain-text version of a page that declares one: the same text in Markdown. */
export function twin(html: string): Twin | undefined {
  const href = link.exec(html)?.[1];
  const body = main.exec(html)?.[0];
  if (href === undefined || body === undefined) return undefined;
  const tree = fromHtml(prepared(body), { fragment: true });
  const text = toMarkdown(toMdast(tree), { bullet: "-", extensions: [gfmTableToMarkdown()] });
  const path = href.replace(/^.*?(?=(?:fr|en)\/)/u, "");
  return { path, title: inner(html, /<h1[^>]*>([\s\S]*?)<\/h1>/u), description: described(html), text };
}

/** What a list of pages says of one: its address, title and description. */
export type PageLink = Omit<Twin, "text">;

/** A page without a plain-text version, such as a tool, under its own address. */
export function pageLink(html: string, path: string): PageLink {
  return { path, title: inner(html, /<h1[^>]*>([\s\S]*?)<\/h1>/u), description: described(html) };
}

function inner(html: string, pattern: RegExp): string {
  return plain(pattern.exec(html)?.[1] ?? "");
}

function described(html: string): string {
  return inner(html, /<meta name="description" content="([^"]*)"/u);
}

function plain(html: string): string {
  const text = fromHtml(html, { fragment: true });
  return toMarkdown(toMdast(text)).trim();
}
