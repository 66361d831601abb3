import type { APIRoute } from "astro";
import { feedOf } from "#site/changes/feed-of.ts";
import { languagePaths } from "#site/page/paths.ts";
import { languageOf } from "#site/words/words.ts";

/** Dated changes of figures and law, for feed readers. */
export const getStaticPaths = languagePaths;

export const GET: APIRoute = async ({ params: { lang }, site }) =>
  new Response(await feedOf(languageOf(lang), site), {
    headers: { "Content-Type": "application/atom+xml; charset=utf-8" },
  });
