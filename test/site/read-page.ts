import { expect } from "vitest";
import { read } from "./dist.ts";

/** A line of an occupation's file in the API. */
export interface Row {
  readonly place: string;
  readonly level?: string;
  readonly kind: string;
  readonly low?: number;
  readonly high?: number;
  readonly value?: number;
  readonly p50?: unknown;
  readonly category?: string;
  readonly sex?: string;
  readonly age?: string;
  readonly vintage?: string;
}
/** A file of the API of this build. */
export const api = (path: string): unknown => JSON.parse(read(`api/v1/${path}`));

/** What a reader sees of a piece of HTML, in one line. */
export function textOf(html: string): string {
  return html
    .replaceAll(/<(svg|script|style)\b[\s\S]*?<\/\1>/gu, " ")
    .replaceAll(/<[^>]+>/gu, " ")
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&")
    .replaceAll("&quot;", '"')
    .replaceAll(/[ \n]+/gu, " ")
    .trim();
}

/** A section of the page: from its heading to the next. */
export function sectionOf(html: string, id: string): string {
  const from = html.indexOf(`<h2 id="${id}"`);
  expect(from, id).toBeGreaterThan(-1);
  const to = html.indexOf("<h2 ", from + 4);
  return html.slice(from, to < 0 ? html.length : to);
}

export function rowsOf(html: string): readonly (readonly string[])[] {
  const [, body = ""] = /<tbody>([\s\S]*?)<\/tbody>/u.exec(html) ?? [];
  return [...body.matchAll(/<tr\b[^>]*>([\s\S]*?)<\/tr>/gu)].map(([, row = ""]) =>
    [...row.matchAll(/<t[hd]\b[^>]*>([\s\S]*?)<\/t[hd]>/gu)].map(([, cell = ""]) => textOf(cell)),
  );
}

/** "1 234,5" and "1,234.5" alike; "≈" and a place's name beside it are passed over. */
export function numberIn(cell: string, language: string): number {
  const [found = ""] = /\d[\d.,\u202F]*/u.exec(cell) ?? [];
  const plain =
    language === "fr" ? found.replaceAll("\u202F", "").replace(",", ".") : found.replaceAll(",", "");
  return Number(plain);
}
