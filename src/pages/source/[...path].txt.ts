import type { APIRoute } from "astro";
import { sources } from "#site/guides/sources.ts";

export function getStaticPaths() {
  return Object.entries(sources).map(([path, text]) => ({ params: { path }, props: { text } }));
}

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
